#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>

namespace backend {

/// Command line of a simulated program, cut by the rules of getopt: `-abc`, `-n 5`, `-n5`, `--name=value`, `--`.
class Options {
public:
    /// `withValue`: letters that take a value. `longWithValue`: long names that take one as the next word.
    Options(const QByteArrayList& argv, const QByteArray& withValue, const QByteArrayList& longWithValue = {});

    bool has(const QByteArray& name) const { return m_values.contains(name); }
    QByteArray value(const QByteArray& name, const QByteArray& otherwise = {}) const
    {
        const QByteArrayList all = m_values.value(name);
        return all.isEmpty() ? otherwise : all.last();
    }
    QByteArrayList values(const QByteArray& name) const { return m_values.value(name); }
    const QByteArrayList& operands() const { return m_operands; }
    QByteArrayList names() const { return m_values.keys(); }

private:
    QMap<QByteArray, QByteArrayList> m_values; ///< letters as "n", long names as "name"
    QByteArrayList m_operands;
};

} // namespace backend
