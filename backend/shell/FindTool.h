#pragma once

#include "backend/shell/ShellWorld.h"

namespace backend {

/// find: -name -path -type -maxdepth -mindepth -newer -mtime -mmin -size ! -o -print -print0 -printf -delete -quit.
class FindTool {
public:
    int run(ShCall& call, SimFiles& files, qint64 nowMs);

private:
    bool parse(const QByteArrayList& words);
    bool matches(const QByteArray& path, const SimEntry& entry, const SimFiles& files, qint64 nowMs) const;
    static QByteArray printed(const QByteArray& format, const QByteArray& path, const QByteArray& root,
                              const SimEntry& entry);

    QByteArrayList m_roots;
    QList<std::pair<QByteArray, QByteArray>> m_terms;
};

} // namespace backend
