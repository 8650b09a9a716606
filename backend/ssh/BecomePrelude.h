#pragma once

#include "backend/base/Secret.h"
#include "backend/node/NodeSession.h"
#include "backend/ssh/SshLogin.h"

#include <QByteArray>
#include <QByteArrayList>

namespace backend {

/// How a command becomes root on a node.
struct BecomeWay {
    Become become = Become::None;
    bool onTerminal = false; ///< sudoers demands a terminal there (`requiretty`), see SudoTerminal
};

/// What stands between the login user and the become user, for one command: builds the command line, and reads
/// sudo's part of stderr up to the line that the inner shell prints when it runs. Nothing of that part reaches the
/// command's own output, unless the command never began.
class BecomePrelude {
public:
    explicit BecomePrelude(BecomeWay way);

    /// The words that run the command under `sh`, as the become user, with umask 022 and LC_ALL=C.UTF-8.
    QByteArrayList words(const QByteArray& command) const;
    bool isOnTerminal() const { return m_way.onTerminal; }

    /// stderr of the whole; what belongs to the command goes on to `output`.
    void err(QByteArrayView bytes, OutputSink& output);
    /// The command never began: hands what sudo said to `output`.
    void finish(OutputSink& output);

    /// The command may have its stdin (nobody reads it before as a password).
    bool mayFeed() const { return m_way.become != Become::SudoPassword || m_begun; }
    /// True once, when sudo has asked for the password.
    bool takePasswordRequest();
    /// sudo asked again: the password was not accepted.
    bool isPasswordRefused() const { return m_prompts > 1; }
    bool hasBegun() const { return m_begun; }
    bool hasAskedPassword() const { return m_prompts > 0; }
    /// sudo's own words, without prompts.
    QByteArray said() const;

private:
    void countPrompts();

    BecomeWay m_way;
    QByteArray m_beginMark; ///< random, so that no other output is taken for it
    QByteArray m_promptMark;
    QByteArray m_held; ///< stderr before the command began
    bool m_begun = false;
    int m_prompts = 0;
    bool m_passwordTaken = false;
};

/// One word for a POSIX shell, of any bytes.
QByteArray quoteBytes(const QByteArray& bytes);
/// One line for a POSIX shell that becomes the program of these words.
QByteArray execLine(const QByteArrayList& words);

} // namespace backend
