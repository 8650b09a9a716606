#pragma once

#include "backend/practice/SimulatedCluster.h"

namespace backend {

/// A program of a simulated machine that is being run.
struct SimCall {
    ShCall& call;
    SimulatedCluster& cluster;
    QByteArray machine;
    QByteArray kubeRoot = "/srv/kube/"; ///< where the objects of its Kubernetes API lie

    void out(const QByteArray& text) const { call.out->write(text); }
    void err(const QByteArray& text) const { call.err->write(text); }
    bool pause(double seconds) const { return cluster.pause(machine, seconds, call.stop.get()); }
};

using SimProgram = int (*)(SimCall&);

/// The program of that name; nullptr: there is none.
SimProgram simProgram(const QByteArray& name);

/// Plays an outcome of the program: effects, lines with their times, effects; the exit status. No outcome: 1.
int simPlay(SimCall& call, const QByteArray& program, const QMap<QByteArray, QByteArray>& names = {});

int runSystemctl(SimCall& call);
int runJournalctl(SimCall& call);
int runKubectl(SimCall& call);
int runStoreKubectl(SimCall& call);
int runHelm(SimCall& call);
int runRke2(SimCall& call);
int runKillall(SimCall& call);
int runInstaller(SimCall& call);
int runCurl(SimCall& call);
int runPgrep(SimCall& call);
int runSs(SimCall& call);
int runKill(SimCall& call);
int runDate(SimCall& call);
int runDf(SimCall& call);
int runDocker(SimCall& call);

} // namespace backend
