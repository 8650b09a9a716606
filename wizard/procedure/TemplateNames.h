#pragma once

#include "wizard/procedure/Procedure.h"

#include <QList>

namespace wizard {

/// One ${name} or ${name...} of ours in a text. The shell's own ${x%y}, ${#x}, ${x:-y} are none;
/// ${x-y} is one, so that a forgotten colon is found.
struct TemplateName {
    QString name;         ///< "fact.rke2.version"
    bool isList = false;  ///< ${name...}
    qsizetype offset = 0; ///< of the '$'
    qsizetype length = 0; ///< up to and with '}'
};

QList<TemplateName> templateNames(const QString& text);

/// The place of a character of a template in its file.
SourceMark markWithin(const Template& text, qsizetype offset);

} // namespace wizard
