#include "wizard/editors/Editor.h"

#include "wizard/editors/Rke2ConfigKey.h"
#include "wizard/editors/RkeClusterNodes.h"
#include "wizard/editors/RkeTargetNode.h"
#include "wizard/editors/YamlKey.h"

#include <QCoreApplication>

namespace wizard {

namespace {

using Edit = backend::Result<EditResult> (*)(const QByteArray&, const EditParameters&);

const QMap<QString, Edit>& editors()
{
    static const QMap<QString, Edit> table = {{QStringLiteral("rke2-config-key"), editRke2ConfigKey},
                                              {QStringLiteral("rke-cluster-nodes"), editRkeClusterNodes},
                                              {QStringLiteral("rke-target-node"), editRkeTargetNode},
                                              {QStringLiteral("yaml-key"), editYamlKey}};
    return table;
}

} // namespace

backend::Result<EditResult> edit(const QString& editor, const QByteArray& content, const EditParameters& parameters)
{
    const Edit run = editors().value(editor, nullptr);
    if (!run)
        return backend::Error{QStringLiteral("edit.unknown"),
                              QCoreApplication::translate("Editor", "There is no editor %1.").arg(editor),
                              {},
                              {}};
    return run(content, parameters);
}

QStringList editorNames()
{
    return editors().keys();
}

} // namespace wizard
