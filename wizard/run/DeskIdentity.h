#pragma once

#include "backend/base/Result.h"

#include <QByteArray>
#include <QString>

namespace wizard {

/// What this desk is called in the locks on the nodes, besides its name: made once, kept as desk.json in the state
/// folder, the same when the host gets another name. A state folder that was copied to another machine (`machine` is
/// the machine's own id; empty: it has none) is another desk there, since both may go on with the same run.
backend::Result<QString> deskIdentity(const QString& stateFolder, const QByteArray& machine);
/// Of this machine.
backend::Result<QString> deskIdentity(const QString& stateFolder);

} // namespace wizard
