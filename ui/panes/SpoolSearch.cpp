#include "ui/panes/SpoolSearch.h"

#include "backend/output/SpoolReader.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <functional>

namespace ui {

namespace {

constexpr qint64 indexStep = 16 * 1024 * 1024;

/// From `from` to the end, then from the other end: a search goes round.
qint64 searchAround(const QString& path, const QByteArray& text, qint64 from, bool forward,
                    const std::function<bool()>& outdated)
{
    auto opened = backend::SpoolReader::open(path);
    if (!opened)
        return -1;
    backend::SpoolReader& reader = **opened;
    while (reader.refresh(indexStep))
        if (outdated())
            return -1;
    const qint64 line = reader.find(text, from, forward);
    return line >= 0 || outdated() ? line : reader.find(text, forward ? 0 : reader.lineCount() - 1, forward);
}

} // namespace

SpoolSearch::SpoolSearch(QObject* parent) : QObject(parent), m_newest(std::make_shared<std::atomic<quint64>>(0)) {}

SpoolSearch::~SpoolSearch()
{
    ++*m_newest;
}

void SpoolSearch::find(const QString& path, const QString& text, qint64 from, bool forward)
{
    const quint64 number = ++*m_newest;
    auto newest = m_newest;
    QPointer<SpoolSearch> self(this);
    QThreadPool::globalInstance()->start([=] {
        const auto outdated = [&] { return newest->load() != number; };
        const qint64 line = searchAround(path, text.toUtf8(), from, forward, outdated);
        if (outdated())
            return;
        QMetaObject::invokeMethod(
            qApp,
            [self, newest, number, line] {
                if (self && newest->load() == number)
                    emit self->found(line);
            },
            Qt::QueuedConnection);
    });
}

} // namespace ui
