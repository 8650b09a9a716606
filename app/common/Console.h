#pragma once

#include <QJsonValue>
#include <QString>

#include <mutex>

namespace app {

/// stdout and stderr of the console program. Thread-safe by whole lines; colour only on a terminal and without
/// NO_COLOR.
class Console {
public:
    Console();

    void line(const QString& text);       ///< stdout
    void text(const QByteArray& bytes);   ///< stdout, as it is
    void json(const QJsonObject& object); ///< stdout, one object on one line
    void problem(const QString& text);    ///< stderr
    QString bold(const QString& text) const;
    QString red(const QString& text) const;
    QString green(const QString& text) const;
    QString muted(const QString& text) const;
    bool isInteractive() const { return m_interactive; }
    /// One line from stdin after a prompt; null at the end of input.
    QString ask(const QString& prompt);

private:
    QString coloured(const char* code, const QString& text) const;
    std::mutex m_mutex;
    bool m_colour = false;
    bool m_interactive = false;
};

} // namespace app
