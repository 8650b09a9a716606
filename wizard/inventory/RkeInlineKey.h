#pragma once

#include "backend/base/Result.h"
#include "backend/base/Secret.h"

#include <QString>

#include <optional>

namespace wizard {

/// A private key that stands in a cluster file of RKE itself (`ssh_key`). A case names the place, FILE#ENTRY, as its
/// key file; the key is read there at each login and kept nowhere else.
struct RkeInlineKey {
    QString file;  ///< absolute, or "~/…"
    QString entry; ///< "bastion_host", or the node as entryOf() names it

    QString text() const { return file + QLatin1Char('#') + entry; }
    /// A node of the file: its address; with its port, "ADDRESS:PORT" or "[ADDRESS]:PORT", where that is not 22.
    static QString entryOf(const QString& address, const QString& port);
    /// nullopt: a key file as any other; also where a file of the whole name is there.
    static std::optional<RkeInlineKey> of(const QString& keyFile);
    /// Blocks. Error "ssh.key.inline"; no part of the file is in its message.
    backend::Result<backend::Secret> read() const;
};

} // namespace wizard
