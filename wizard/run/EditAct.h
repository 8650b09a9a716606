#pragma once

#include "wizard/editors/Editor.h"
#include "wizard/run/TaskAct.h"

namespace wizard {

/// A file changed by a named editor: read, edited on the desk, the original kept beside it and checked, then written
/// whole. A file that is as wanted already is left alone, so doing it again does no harm.
class EditAct final : public TaskAct {
public:
    using TaskAct::TaskAct;
    void begin() override;

private:
    void readMode();
    void fetched(const NodeReport& report);
    void keep();
    void writeKept();
    void writeNew();
    void compare(const QString& path, const QString& expected, std::function<void()> then);
    void store(const QString& path, const QByteArray& content, std::function<void()> then);
    void giveUp(const QString& reason);
    void done();

    QString m_path, m_keptPath, m_mode;
    QByteArray m_original;
    EditResult m_result;
    QList<Evidence> m_evidence;
};

} // namespace wizard
