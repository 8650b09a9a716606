#pragma once

#include "backend/base/Result.h"
#include "backend/ssh/Socket.h"

#include <memory>

namespace backend {

/// A ProxyCommand: a program whose stdin and stdout are the connection to the server. Ended with the last holder.
class ProxyProcess {
public:
    struct Started {
        Socket socket;
        std::shared_ptr<void> process;
    };
    /// `command` is shell text, its tokens expanded. Error "ssh.connect".
    static Result<Started> start(const QString& command);
};

} // namespace backend
