#include "backend/ssh/SshEntrance.h"

#include "backend/ssh/HostCertificate.h"
#include "backend/ssh/SshAuthentication.h"
#include "backend/ssh/SshRoutes.h"
#include "backend/ssh/SshTransport.h"

#include <QCoreApplication>

namespace backend {

namespace {
constexpr int authTimeoutMs = 30000; ///< of each answer while logging in; servers delay after a wrong password

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SshEntrance)
};
} // namespace

Result<std::unique_ptr<SshTransport>> logIn(const SshLogin& login, HostKeyPolicy& policy, CredentialSource& credentials,
                                            SshRoutes& routes, InterruptSwitch& interrupt)
{
    if (login.problem)
        return *login.problem;
    const auto place = routes.ramp().enter(login, interrupt);
    if (!place)
        return Error{QStringLiteral("session.interrupted"), Text::tr("Connecting was interrupted."), {}, {}};
    auto transport = SshTransport::connect(login, policy.knownTypes(login), routes, interrupt);
    if (!transport)
        return transport;
    const HostKey& key = (*transport)->hostKey();
    QStringList known;
    const bool isTrusted = policy.check(login, key, known) == HostKeyVerdict::Known ||
                           isVouchedFor(login, key, policy.certificateRules(login, key), routes, interrupt);
    if (const auto judged = isTrusted ? Result<void>() : judgeHostKey(login, key, policy); !judged)
        return judged.error();
    (*transport)->setTimeout(authTimeoutMs);
    SshAuthentication authentication((*transport)->session(), login, credentials, interrupt);
    if (const auto in = authentication.run(); !in)
        return in.error();
    return transport;
}

} // namespace backend
