#pragma once

#include "backend/base/Result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace wizard {

/// What an editor made of a file.
struct EditResult {
    QByteArray content;
    QStringList diff; ///< changed lines, "-" before and "+" after; values are blanked where they may be secret
    bool changed = false;
    QString meaning; ///< one sentence: what holds for the file now
};

using EditParameters = QMap<QString, QString>;

/// Runs the named editor over a file's content. Pure. Errors: "edit.unknown", "edit.parameter", "edit.content".
backend::Result<EditResult> edit(const QString& editor, const QByteArray& content, const EditParameters& parameters);

QStringList editorNames();

} // namespace wizard
