#pragma once

#include "backend/practice/DockerState.h"
#include "backend/practice/SimPrograms.h"

namespace backend {

/// `docker run`, with and without -d: words after "run".
int runDockerRun(SimCall& call, const QByteArrayList& words);
/// `docker exec`: what the programs of a Rancher container answer.
int runDockerExec(SimCall& call, QByteArrayList words);
/// What Rancher answers at a path of its HTTPS port; nullopt: nobody answers.
std::optional<QByteArray> rancherAnswer(const DockerState& docker, const QJsonObject& container,
                                        const QByteArray& path);
/// The running container that publishes a port of the host; empty: none.
QJsonObject containerAtPort(const DockerState& docker, const QByteArray& hostPort);

} // namespace backend
