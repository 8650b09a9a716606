#pragma once

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

namespace ui {

/// Looks for a text in a spool file on a worker thread with a reader of its own; the window never waits.
class SpoolSearch : public QObject {
    Q_OBJECT
public:
    explicit SpoolSearch(QObject* parent = nullptr);
    ~SpoolSearch() override;
    /// Only the answer to the newest question is given.
    void find(const QString& path, const QString& text, qint64 from, bool forward);

signals:
    void found(qint64 line); ///< -1: nowhere, also not from the other end

private:
    std::shared_ptr<std::atomic<quint64>> m_newest;
};

} // namespace ui
