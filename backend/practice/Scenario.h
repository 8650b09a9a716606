#pragma once

#include "backend/base/Result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QMap>
#include <QStringList>

namespace backend {

/// A line that a simulated program writes, `after` so many seconds since the one before it.
struct ScenarioLine {
    double after = 0;
    QByteArray level; ///< info, warning, error, fatal: a log line of RKE2; raw: as it stands
    QByteArray text;  ///< with ${placeholders}
};

/// What a program does in a situation. The first outcome of a program whose conditions all hold is taken.
struct ScenarioOutcome {
    QByteArray id;
    QByteArrayList when;  ///< names of conditions; "!" before one: it does not hold
    QByteArrayList begin; ///< effects before the first line
    QList<ScenarioLine> lines;
    QByteArrayList effects; ///< effects after the last line
    QByteArray ends;        ///< "exit N", "active" (a unit), "restart" (a unit dies), "wait" (asked again), "hang"
};

struct ScenarioRelease {
    QByteArray version, commit, go, etcd;
    QByteArrayList charts;
};

struct ScenarioFile {
    QByteArray path, content;
    QByteArrayList roles; ///< roles or names of machines; empty: every machine
    int mode = 0644;
    double ageHours = 0;
};

/// A tarball of files that lies on every machine.
struct ScenarioArchive {
    QByteArray path, root; ///< root: "var/lib/rancher"
    QList<ScenarioFile> files;
    double ageHours = 0;
    bool cutOff = false;
};

/// A program that always says the same.
struct ScenarioCommand {
    QByteArrayList words; ///< the first is the program; all of them must be in the call
    QByteArray out, err;
    int exit = 0;
};

struct ScenarioFault {
    QByteArray id, title, explain, node;
    QByteArray decision; ///< "retry STEP" or "skip STEP": what helps where the run asks; empty: it asks nothing
};

/// A machine of a scenario that says its machines itself.
struct ScenarioMachine {
    QByteArray name;
    QByteArray role; ///< one word, or several with blanks between
    QByteArray address;
};

/// What root runs on machines when the cluster is made.
struct ScenarioSetup {
    QByteArrayList machines;
    QByteArray fault; ///< only with this fault; empty: always
    QByteArray script;
};

/// The case that a drill of the scenario offers.
struct ScenarioCase {
    QByteArray name, installType, first;
    QByteArray snapshotAt, snapshotPath;
    QMap<QByteArray, QByteArray> inputs;
};

/// The behaviour of a practice cluster, read from resources/practice. Its README describes the file.
struct Scenario {
    QMap<QByteArray, ScenarioRelease> releases;
    QMap<QByteArray, QList<ScenarioOutcome>> programs;
    QList<ScenarioFile> files;
    QList<ScenarioArchive> archives;
    QList<ScenarioCommand> commands;
    QList<ScenarioFault> faults;
    QByteArrayList bases;            ///< scenarios that hold where this one says nothing else, the first one first
    QByteArray datastore = "etcd";   ///< of the RKE2 cluster: etcd, sqlite or external
    int servers = 3, agents = 2;     ///< of the RKE2 cluster
    QByteArray title, explain;       ///< of the drill without a fault; message ids
    QString practises;               ///< the procedure under which the drill is offered
    QList<ScenarioMachine> machines; ///< empty: the RKE2 cluster of SimBuilder
    ScenarioCase offered;            ///< name empty: the RKE2 cluster with etcd as it is
    QByteArray caseText;             ///< the offered case as a case file instead; addresses and logins are put in later
    QList<ScenarioSetup> setup;
    QMap<QByteArray, QByteArray> secrets; ///< what a drill answers where a procedure asks for a secret input

    const ScenarioOutcome* outcome(const QByteArray& id) const;

    /// Files, commands, programs and releases of another scenario; what this one says itself comes first.
    void takeFrom(const Scenario& other);

    /// `text` is YAML; errors name the line.
    static Result<Scenario> read(const QByteArray& text);
    /// One built into the program, by the procedure that is practised on it.
    static Result<Scenario> builtIn(const QString& procedure);
    /// The procedures that can be practised.
    static QStringList procedures();
};

} // namespace backend
