#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QRandomGenerator>

/// Makes inputs that nobody has written on purpose out of such that somebody has: bytes changed, pieces cut out, put in
/// twice or taken from another input, words of the format in the wrong place. The same seed gives the same inputs.
class Mutator {
public:
    /// `words` are what inputs of this format are made of.
    Mutator(quint32 seed, QByteArrayList words) : m_random(seed), m_words(std::move(words)) {}

    /// `other` is a second input of the same kind.
    QByteArray mutated(const QByteArray& input, const QByteArray& other);

    static constexpr qsizetype longest = 48 * 1024; ///< bytes of an input

private:
    void change(QByteArray& bytes, const QByteArray& other);
    QByteArray word();
    /// A position in `bytes`, its end included.
    qsizetype place(const QByteArray& bytes) { return m_random.bounded(bytes.size() + 1); }
    QByteArray piece(const QByteArray& bytes, qsizetype most);

    QRandomGenerator m_random;
    const QByteArrayList m_words;
};
