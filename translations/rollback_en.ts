<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ConnectionList</name>
    <message numerus="yes">
        <source>%1 of %n nodes are connected.</source>
        <translation>
            <numerusform>%1 of %n node is connected.</numerusform>
            <numerusform>%1 of %n nodes are connected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes refuse the login.</source>
        <translation>
            <numerusform>%n node refuses the login.</numerusform>
            <numerusform>%n nodes refuse the login.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes show another host key than the known one.</source>
        <translation>
            <numerusform>%n node shows another host key than the known one.</numerusform>
            <numerusform>%n nodes show another host key than the known one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes show a host key that is not known yet.</source>
        <translation>
            <numerusform>%n node shows a host key that is not known yet.</numerusform>
            <numerusform>%n nodes show a host key that is not known yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes do not answer.</source>
        <translation>
            <numerusform>%n node does not answer.</numerusform>
            <numerusform>%n nodes do not answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes do not let the user become root.</source>
        <translation>
            <numerusform>%n node does not let the user become root.</numerusform>
            <numerusform>%n nodes do not let the user become root.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes cannot be used for another reason.</source>
        <translation>
            <numerusform>%n node cannot be used for another reason.</numerusform>
            <numerusform>%n nodes cannot be used for another reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message numerus="yes">
        <source>The run was interrupted and resumed %n times.</source>
        <translation>
            <numerusform>The run was interrupted and resumed %n time.</numerusform>
            <numerusform>The run was interrupted and resumed %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n lines of the output:</source>
        <translation>
            <numerusform>Last %n line of the output:</numerusform>
            <numerusform>Last %n lines of the output:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further facts, read both times, are as they were.</source>
        <translation>
            <numerusform>%n further fact, read both times, is as it was.</numerusform>
            <numerusform>%n further facts, read both times, are as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n not applicable</numerusform>
            <numerusform>%n not applicable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChecksPage</name>
    <message numerus="yes">
        <source>Asking the nodes. %n checks are known so far.</source>
        <translation>
            <numerusform>Asking the nodes. %n check is known so far.</numerusform>
            <numerusform>Asking the nodes. %n checks are known so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n block the rollback.</source>
        <translation>
            <numerusform>%1; %n blocks the rollback.</numerusform>
            <numerusform>%1; %n block the rollback.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n need your reason.</source>
        <translation>
            <numerusform>%1; %n needs your reason.</numerusform>
            <numerusform>%1; %n need your reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks block the rollback. Mend what they name, then check again.</source>
        <translation>
            <numerusform>%n check blocks the rollback. Mend what it names, then check again.</numerusform>
            <numerusform>%n checks block the rollback. Mend what they name, then check again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks need your reason.</source>
        <translation>
            <numerusform>%n check needs your reason.</numerusform>
            <numerusform>%n checks need your reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks passed</source>
        <translation>
            <numerusform>%1 of %n check passed</numerusform>
            <numerusform>%1 of %n checks passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChecksTree</name>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HostKeyDialog</name>
    <message numerus="yes">
        <source>Host keys of %n nodes</source>
        <translation>
            <numerusform>Host key of %n node</numerusform>
            <numerusform>Host keys of %n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machines were read.</source>
        <translation>
            <numerusform>%n machine was read.</numerusform>
            <numerusform>%n machines were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n nodes</source>
        <translation>
            <numerusform>&amp;Take over %n node</numerusform>
            <numerusform>&amp;Take over %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machines lack something; after taking over, edit them.</source>
        <translation>
            <numerusform>%n machine lacks something; after taking over, edit it.</numerusform>
            <numerusform>%n machines lack something; after taking over, edit them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NodePane</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NodesPage</name>
    <message numerus="yes">
        <source>%n nodes do not answer. Mend them, or edit them to be left out with a reason.</source>
        <translation>
            <numerusform>%n node does not answer. Mend it, or edit it to be left out with a reason.</numerusform>
            <numerusform>%n nodes do not answer. Mend them, or edit them to be left out with a reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connecting to %n nodes.</source>
        <translation>
            <numerusform>Connecting to %n node.</numerusform>
            <numerusform>Connecting to %n nodes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n nodes answered.</source>
        <translation>
            <numerusform>%1 of %n node answered.</numerusform>
            <numerusform>%1 of %n nodes answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n nodes are connected.</source>
        <translation>
            <numerusform>%1 of %n node is connected.</numerusform>
            <numerusform>%1 of %n nodes are connected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not asked by this procedure.</source>
        <translation>
            <numerusform>%n is not asked by this procedure.</numerusform>
            <numerusform>%n are not asked by this procedure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PaperView</name>
    <message numerus="yes">
        <source>Record, %n pages</source>
        <translation>
            <numerusform>Record, %n page</numerusform>
            <numerusform>Record, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanTree</name>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProcedurePage</name>
    <message numerus="yes">
        <source>&amp;Roll back %1 on %n nodes</source>
        <translation>
            <numerusform>&amp;Roll back %1 on %n node</numerusform>
            <numerusform>&amp;Roll back %1 on %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 steps; %n warnings are to be accepted.</source>
        <translation>
            <numerusform>%1 steps; %n warning is to be accepted.</numerusform>
            <numerusform>%1 steps; %n warnings are to be accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings are not accepted yet.</source>
        <translation>
            <numerusform>%n warning is not accepted yet.</numerusform>
            <numerusform>%n warnings are not accepted yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete what %1 kept on %n nodes</source>
        <translation>
            <numerusform>&amp;Delete what %1 kept on %n node</numerusform>
            <numerusform>&amp;Delete what %1 kept on %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps; every warning is accepted.</source>
        <translation>
            <numerusform>%n step; every warning is accepted.</numerusform>
            <numerusform>%n steps; every warning is accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SnapshotCard</name>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SnapshotList</name>
    <message numerus="yes">
        <source>%n snapshots, %1 of them fit.</source>
        <translation>
            <numerusform>%n snapshot, %1 of them fits.</numerusform>
            <numerusform>%n snapshots, %1 of them fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message numerus="yes">
        <source>%n more can go on.</source>
        <translation>
            <numerusform>%n more can go on.</numerusform>
            <numerusform>%n more can go on.</numerusform>
        </translation>
    </message>
</context>
</TS>
