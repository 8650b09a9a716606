#pragma once

#include <QByteArrayList>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

/// A reader of what comes from outside, and what must hold whatever it is given.
struct FuzzReader {
    QString name;         ///< folder of its own inputs in tests/data/fuzz
    QStringList others;   ///< further inputs to begin with, below tests/data; "*" as in a shell
    QByteArrayList words; ///< what its inputs are made of
    int turns = 0;        ///< changed inputs in an ordinary test
    /// Null: everything holds; else what does not.
    std::function<QString(const QByteArray& input)> feed;
};

/// Readers of files that a person or another tool has written. `folder` is an empty one of the test's own.
QList<FuzzReader> readersOfFiles();
/// Readers of what OpenSSH keeps and what nodes print.
QList<FuzzReader> readersOfStreams(const QString& folder);
