#pragma once

#include "wizard/case/Case.h"
#include "wizard/case/YamlFields.h"

namespace wizard {

/// A node with the places of what other nodes may contradict.
struct MarkedNode {
    CaseNode node;
    SourceMark nameMark, addressMark, firstMark, replacesMark, leftOutMark;
};

MarkedNode readCaseNode(const YamlNode& yaml, const YamlFindings& findings);

/// What only several nodes together show: names and addresses twice, two first servers, replaced nodes that are not
/// there.
void checkNodesTogether(const QList<MarkedNode>& nodes, InstallType installType, const SourceMark& nodesMark,
                        const YamlFindings& findings);

} // namespace wizard
