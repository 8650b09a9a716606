#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace wizard {

/// One observed value. Exactly one of: a value, unknown with a reason, absent ("looked, is not there").
struct Fact {
    enum class State { Value, Unknown, Absent };
    State state = State::Unknown;
    QString value;      ///< single value
    QStringList items;  ///< list facts; value is then the items joined by ", "
    bool isList = false;
    QString reason;     ///< with Unknown
    QString at;         ///< ISO 8601 UTC
    QString source;     ///< the probe's id

    bool known() const { return state == State::Value; }
    bool operator==(const Fact&) const = default;
};

using FactSet = QMap<QString, Fact>; ///< by fact name, e.g. "rke2.version"

/// What the nodes said. Immutable value; a secret fact never gets in here (it lives in the redactor's memory).
struct Facts {
    enum class Stage { Found, Checked };
    Stage stage = Stage::Found;
    QMap<QString, FactSet> nodes; ///< by the wizard's node name
    FactSet cluster;

    /// Unknown (reason "not read") where nothing is known.
    Fact of(const QString& node, const QString& name) const;
    Fact ofCluster(const QString& name) const;

    QJsonObject toJson() const;
    /// Error text names the offending key.
    static bool fromJson(const QJsonObject& json, Facts& facts, QString& error);
    bool operator==(const Facts&) const = default;
};

} // namespace wizard
