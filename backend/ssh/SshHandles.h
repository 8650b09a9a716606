#pragma once

#include <QString>

#include <libssh/libssh.h>

#include <memory>

namespace backend {

/// Owners of libssh's objects. A channel goes before its session, an event before the session it watches.
struct SessionDeleter {
    void operator()(ssh_session session) const { ssh_free(session); }
};
struct ChannelDeleter {
    void operator()(ssh_channel channel) const { ssh_channel_free(channel); }
};
struct KeyDeleter {
    void operator()(ssh_key key) const { ssh_key_free(key); }
};
struct EventDeleter {
    void operator()(ssh_event event) const { ssh_event_free(event); }
};
struct CharsDeleter {
    void operator()(char* text) const { ssh_string_free_char(text); }
};

using SessionHandle = std::unique_ptr<ssh_session_struct, SessionDeleter>;
using ChannelHandle = std::unique_ptr<ssh_channel_struct, ChannelDeleter>;
using KeyHandle = std::unique_ptr<ssh_key_struct, KeyDeleter>;
using EventHandle = std::unique_ptr<ssh_event_struct, EventDeleter>;
using CharsHandle = std::unique_ptr<char, CharsDeleter>;

/// libssh's own words for the last error of a session.
inline QString lastError(ssh_session session)
{
    return QString::fromUtf8(ssh_get_error(session));
}

} // namespace backend
