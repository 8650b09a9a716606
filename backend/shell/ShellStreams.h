#pragma once

#include "backend/shell/ShellWorld.h"

namespace backend {

/// What is written is gone, as with /dev/null.
class NowhereOutput final : public ShOutput {
public:
    void write(const QByteArray&) override {}
};

/// A file that was opened for writing: what is written is there at once.
class FileOutput final : public ShOutput {
public:
    FileOutput(ShWorld& world, QByteArray path, int uid, int mode)
        : m_world(world), m_path(std::move(path)), m_uid(uid), m_mode(mode)
    {
    }
    void write(const QByteArray& bytes) override { m_world.write(m_path, bytes, true, m_uid, m_mode); }

private:
    ShWorld& m_world;
    QByteArray m_path;
    int m_uid;
    int m_mode;
};

} // namespace backend
