#pragma once

#include "backend/base/Error.h"
#include "wizard/run/FactsCollector.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace app {

/// What came of logging in to all nodes of a case: who answers, and of each other one what is wrong and what to do.
class ConnectionList {
public:
    /// `nodes` take part, in their order.
    explicit ConnectionList(QStringList nodes) : m_nodes(std::move(nodes)) {}

    void note(const wizard::NodeReading& reading);
    /// Called on the GUI or main thread when all have ended.
    qsizetype connected() const;
    qsizetype all() const { return m_nodes.size(); }
    bool isConnected(const QString& node) const { return m_ready.contains(node); }
    backend::Error errorOf(const QString& node) const { return m_failed.value(node); }
    QStringList nodes() const { return m_nodes; }
    /// "26 of 30 nodes are connected. 1 node refuses the login. …", a sentence per kind of trouble.
    QString summary() const;

private:
    qsizetype countOf(const QString& code) const;

    QStringList m_nodes, m_ready;
    QMap<QString, backend::Error> m_failed;
};

} // namespace app
