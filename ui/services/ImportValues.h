#pragma once

#include "wizard/case/Case.h"
#include "wizard/inventory/Candidate.h"

#include <QByteArray>
#include <QStringList>

namespace ui {

/// A source of nodes that is to be read.
struct ImportRequest {
    enum class Kind { File, Server, Text };
    Kind kind = Kind::File;
    QString path;            ///< File: of any kind that the import knows; through a kubeconfig the cluster is asked
    wizard::CaseNode server; ///< Server: an RKE2 server and its login
    QByteArray text;         ///< Text: a pasted list
};

/// What came of it.
struct ImportAnswer {
    bool read = false;
    bool isCase = false; ///< the file, `source.title`, is a case, which is opened and not imported
    wizard::NodeSource source;
    QStringList problems; ///< whole sentences with their place: errors where nothing was read, else warnings
    QString sentence;     ///< of a server: how it was installed
};

} // namespace ui
