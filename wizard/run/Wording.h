#pragma once

#include <QString>
#include <QStringList>

namespace wizard {

/// In which words a run is told. The journal has it in the language of the sources, with titles as the procedure has
/// them; a reader gets it in his own language (wizard/record/RunWords.h).
class Wording {
public:
    virtual ~Wording();
    virtual QString sentence(const char* context, const char* source) const;
    /// A title or text of the procedure, or of the program where a step has none.
    virtual QString text(const QString& source, const QStringList& arguments = {}) const;
    /// What a check expects: "is TEXT", "exit N".
    virtual QString expectation(const QString& expected) const;
};

/// A sentence for the journal; it is translated where it is read (QT_TRANSLATE_NOOP in the context RunEngine).
inline QString journalText(const char* source)
{
    return QString::fromUtf8(source);
}

} // namespace wizard
