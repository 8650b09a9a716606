#pragma once

#include "backend/shell/SimFiles.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>

#include <atomic>
#include <memory>
#include <optional>

namespace backend {

/// Where a simulated program reads from.
class ShInput {
public:
    virtual ~ShInput() = default;
    virtual QByteArray readAll() = 0;
    /// A line with its end; empty: the end of the input.
    virtual QByteArray readLine() = 0;
};

/// Where a simulated program writes to.
class ShOutput {
public:
    virtual ~ShOutput() = default;
    virtual void write(const QByteArray& bytes) = 0;
};

class ShBytesInput final : public ShInput {
public:
    explicit ShBytesInput(QByteArray bytes = {}) : m_bytes(std::move(bytes)) {}
    QByteArray readAll() override;
    QByteArray readLine() override;

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

class ShBytesOutput final : public ShOutput {
public:
    void write(const QByteArray& bytes) override { m_bytes += bytes; }
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Asks a running script to end, from any thread.
class ShStop {
public:
    void request() { m_requested = true; }
    bool requested() const { return m_requested; }

private:
    std::atomic<bool> m_requested{false};
};

/// One call of a program by the shell.
struct ShCall {
    QByteArrayList argv; ///< never empty
    QMap<QByteArray, QByteArray> environment;
    QByteArray folder = "/"; ///< current directory
    int uid = 0;
    int umask = 022;
    std::shared_ptr<ShInput> input;
    std::shared_ptr<ShOutput> out;
    std::shared_ptr<ShOutput> err;
    std::shared_ptr<ShStop> stop;

    QByteArray path(const QByteArray& name) const { return SimFiles::clean(name, folder); }
    /// Writes "program: text" and a line end to stderr; returns `code`.
    int fail(const QByteArray& text, int code = 1) const;
    bool stopped() const { return stop && stop->requested(); }
};

/// The machine around a shell: its programs and its files. One object serves one script at a time.
class ShWorld {
public:
    virtual ~ShWorld() = default;
    /// Exit status; 127 with nothing written: there is no such program.
    virtual int run(ShCall& call) = 0;
    /// Absolute path of a program, for `command -v`; empty: there is none.
    virtual QByteArray locate(const QByteArray& name) = 0;
    virtual std::optional<SimEntry> stat(const QByteArray& path, int uid, bool follow) = 0;
    virtual std::optional<QByteArray> read(const QByteArray& path, int uid) = 0;
    /// Empty: done; else the C library's text of the error.
    virtual QByteArray write(const QByteArray& path, const QByteArray& content, bool append, int uid, int mode) = 0;
    virtual QByteArrayList glob(const QByteArray& pattern, int uid) = 0;
    /// True for a call of `sh` that the machine answers itself instead of having its text run.
    virtual bool answers(const QByteArrayList& words)
    {
        Q_UNUSED(words);
        return false;
    }
    /// The world for what runs in the background: used from another thread, at the same time.
    virtual ShWorld& background() { return *this; }
};

} // namespace backend
