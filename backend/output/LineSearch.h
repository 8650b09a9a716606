#pragma once

#include <QByteArray>
#include <QString>

namespace backend {

/// Does a line contain a text, ignoring case? Fast where the text is ASCII.
class LineSearch {
public:
    explicit LineSearch(const QByteArray& text);
    bool isEmpty() const { return m_lower.isEmpty(); }
    bool matches(const QByteArray& line) const;

private:
    QByteArray m_lower;
    QString m_wide; ///< empty where the text is ASCII
};

} // namespace backend
