<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Detection</name>
    <message>
        <source>%1 belongs to a cluster that a Rancher provisioned (%2). Its agent would undo every change made by hand.</source>
        <translation>%1 gehört zu einem Cluster, den ein Rancher bereitgestellt hat (%2). Dessen Agent würde jede Änderung von Hand zurücknehmen.</translation>
    </message>
    <message>
        <source>Restore the snapshot in the Rancher that manages this cluster.</source>
        <translation>Den Snapshot in dem Rancher wiederherstellen, der diesen Cluster verwaltet.</translation>
    </message>
    <message>
        <source>%1 belongs to an RKE cluster that a Rancher provisioned (%2). There is no cluster file to roll it back with.</source>
        <translation>%1 gehört zu einem RKE-Cluster, den ein Rancher bereitgestellt hat (%2). Es gibt keine Cluster-Datei, mit der er zurückgerollt werden könnte.</translation>
    </message>
    <message>
        <source>%1 runs Rancher in a container of its own (%2).</source>
        <translation>%1 betreibt Rancher in einem eigenen Container (%2).</translation>
    </message>
    <message>
        <source>%1 is a node of an RKE cluster (%2).</source>
        <translation>%1 ist ein Knoten eines RKE-Clusters (%2).</translation>
    </message>
    <message>
        <source>%1 is a server of RKE2 %2 with embedded etcd.</source>
        <translation>%1 ist ein Server von RKE2 %2 mit eingebettetem etcd.</translation>
    </message>
    <message>
        <source>%1 is a server of RKE2 %2 with SQLite.</source>
        <translation>%1 ist ein Server von RKE2 %2 mit SQLite.</translation>
    </message>
    <message>
        <source>%1 is a server of RKE2 %2 with an external database (%3).</source>
        <translation>%1 ist ein Server von RKE2 %2 mit externer Datenbank (%3).</translation>
    </message>
    <message>
        <source>%1 also has the folder of an embedded etcd.</source>
        <translation>%1 hat außerdem den Ordner eines eingebetteten etcd.</translation>
    </message>
    <message>
        <source>Rancher (%2) runs on the cluster of %1, with its backup operator.</source>
        <translation>Rancher (%2) läuft auf dem Cluster von %1, mit seinem Backup-Operator.</translation>
    </message>
    <message>
        <source>Rancher&apos;s backup operator runs on %1.</source>
        <translation>Der Backup-Operator von Rancher läuft auf %1.</translation>
    </message>
    <message>
        <source>Rancher (%2) runs on this cluster without the backup operator: it goes back with the cluster&apos;s own snapshot only.</source>
        <translation>Rancher (%2) läuft auf diesem Cluster ohne den Backup-Operator: Er geht nur mit dem Snapshot des Clusters zurück.</translation>
    </message>
    <message>
        <source>The Kubernetes API of this machine does not answer, so whether Rancher&apos;s backup operator runs is not known.</source>
        <translation>Die Kubernetes-API dieser Maschine antwortet nicht; ob der Backup-Operator von Rancher läuft, ist deshalb nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 runs RKE2, but holds no database.</source>
        <translation>Auf %1 läuft RKE2, aber es gibt dort keine Datenbank.</translation>
    </message>
    <message>
        <source>Ask one of the servers.</source>
        <translation>Einen der Server fragen.</translation>
    </message>
    <message>
        <source>%1 runs K3s. Of K3s the wizard rolls back Rancher only, with the backup operator.</source>
        <translation>Auf %1 läuft K3s. Von K3s rollt der Assistent nur Rancher zurück, mit dem Backup-Operator.</translation>
    </message>
    <message>
        <source>%1 was registered in a Rancher once (%2), but has no container of RKE.</source>
        <translation>%1 war einmal in einem Rancher registriert (%2), hat aber keinen Container von RKE.</translation>
    </message>
    <message>
        <source>%1 has Podman. Rancher does not support it, and neither does the wizard.</source>
        <translation>Auf %1 läuft Podman. Rancher unterstützt es nicht, und der Assistent auch nicht.</translation>
    </message>
    <message>
        <source>%1 has files of RKE, but no container of it. The node may have been cleaned, or replaced.</source>
        <translation>Auf %1 liegen Dateien von RKE, aber es gibt keinen Container davon. Der Knoten wurde vielleicht bereinigt oder ersetzt.</translation>
    </message>
</context>
<context>
    <name>ResourceForm</name>
    <message>
        <source>In place, what was made after the backup has to go; false is for a move to a new cluster.</source>
        <translation>An Ort und Stelle muss weichen, was nach der Sicherung entstand; false ist für einen Umzug in einen neuen Cluster.</translation>
    </message>
    <message>
        <source>With it the operator starts Rancher in the middle of the restore after each failed stage.</source>
        <translation>Damit startet der Operator Rancher nach jeder misslungenen Stufe mitten in der Wiederherstellung.</translation>
    </message>
    <message>
        <source>The certificate is read from the file that the form names, on the machine that runs kubectl.</source>
        <translation>Das Zertifikat wird aus der Datei gelesen, die das Formular nennt, auf der Maschine, die kubectl ausführt.</translation>
    </message>
</context>
<context>
    <name>Signatures</name>
    <message>
        <source>The program gave up</source>
        <translation>Das Programm hat aufgegeben</translation>
    </message>
    <message>
        <source>RKE2 ended with the reason that stands in this line.</source>
        <translation>RKE2 endete mit dem Grund, der in dieser Zeile steht.</translation>
    </message>
    <message>
        <source>Read the line to its end; the same words in the journal of the unit say more.</source>
        <translation>Die Zeile bis zum Ende lesen; dieselben Worte im Journal der Unit sagen mehr.</translation>
    </message>
    <message>
        <source>A server address is still set</source>
        <translation>Eine Serveradresse ist noch gesetzt</translation>
    </message>
    <message>
        <source>The configuration of this node, a file in config.yaml.d or RKE2_URL names a server to join, maybe with a quoted key.</source>
        <translation>Die Konfiguration dieses Knotens, eine Datei in config.yaml.d oder RKE2_URL nennt einen Server zum Beitreten, vielleicht mit einem Schlüssel in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Comment it out on this node and run the restore again. It goes back only when the first server is Ready and no old server answers there.</source>
        <translation>Sie auf diesem Knoten auskommentieren und die Wiederherstellung erneut ausführen. Sie kommt erst zurück, wenn der erste Server Ready ist und dort kein alter Server mehr antwortet.</translation>
    </message>
    <message>
        <source>The snapshot is not at this path</source>
        <translation>Der Snapshot liegt nicht unter diesem Pfad</translation>
    </message>
    <message>
        <source>The name given at save is not the file name, or the file lies on another node.</source>
        <translation>Der beim Sichern angegebene Name ist nicht der Dateiname, oder die Datei liegt auf einem anderen Knoten.</translation>
    </message>
    <message>
        <source>Look into the snapshot folder of this node and use the full path, or copy the file here.</source>
        <translation>In den Snapshot-Ordner dieses Knotens sehen und den vollen Pfad benutzen oder die Datei hierher kopieren.</translation>
    </message>
    <message>
        <source>The path is a folder</source>
        <translation>Der Pfad ist ein Ordner</translation>
    </message>
    <message>
        <source>A folder was given instead of the snapshot file.</source>
        <translation>Statt der Snapshot-Datei wurde ein Ordner angegeben.</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Die Datei wählen.</translation>
    </message>
    <message>
        <source>The cluster token is gone</source>
        <translation>Das Cluster-Token ist weg</translation>
    </message>
    <message>
        <source>server/token does not exist on this node, as on a new or emptied host.</source>
        <translation>server/token fehlt auf diesem Knoten, wie auf einem neuen oder geleerten Host.</translation>
    </message>
    <message>
        <source>Put the token back from the safety copy, or give it as RKE2_TOKEN.</source>
        <translation>Das Token aus der Sicherungskopie zurücklegen oder als RKE2_TOKEN angeben.</translation>
    </message>
    <message>
        <source>Another token than that of the snapshot</source>
        <translation>Ein anderes Token als das des Snapshots</translation>
    </message>
    <message>
        <source>The token in use is not the one under which the snapshot was written. The line often comes after &quot;rke2 is up and running&quot;.</source>
        <translation>Das benutzte Token ist nicht das, unter dem der Snapshot geschrieben wurde. Die Zeile kommt oft erst nach „rke2 is up and running“.</translation>
    </message>
    <message>
        <source>Find the old token in a backup or on another server, give it as RKE2_TOKEN and correct all configurations.</source>
        <translation>Das alte Token in einer Sicherung oder auf einem anderen Server suchen, als RKE2_TOKEN angeben und alle Konfigurationen berichtigen.</translation>
    </message>
    <message>
        <source>The token is damaged</source>
        <translation>Das Token ist beschädigt</translation>
    </message>
    <message>
        <source>The token was cut off, has a line end inside or lost a character.</source>
        <translation>Das Token wurde abgeschnitten, enthält ein Zeilenende oder hat ein Zeichen verloren.</translation>
    </message>
    <message>
        <source>Read the token file again, byte for byte.</source>
        <translation>Die Token-Datei noch einmal Byte für Byte lesen.</translation>
    </message>
    <message>
        <source>The token belongs to another CA</source>
        <translation>Das Token gehört zu einer anderen CA</translation>
    </message>
    <message>
        <source>This node has the full token of a cluster with another CA, or joins the wrong server.</source>
        <translation>Dieser Knoten hat das volle Token eines Clusters mit einer anderen CA oder tritt dem falschen Server bei.</translation>
    </message>
    <message>
        <source>Give the node the token of the restored cluster.</source>
        <translation>Dem Knoten das Token des wiederhergestellten Clusters geben.</translation>
    </message>
    <message>
        <source>Files are newer than the database</source>
        <translation>Dateien sind neuer als die Datenbank</translation>
    </message>
    <message>
        <source>Certificates or credentials on disk are more than 3 seconds newer than those in the restored database. The unit starts over and over.</source>
        <translation>Zertifikate oder Zugangsdaten auf dem Datenträger sind mehr als 3 Sekunden neuer als die in der wiederhergestellten Datenbank. Die Unit startet immer wieder neu.</translation>
    </message>
    <message>
        <source>Move the files that the line names aside, never delete them, and start again.</source>
        <translation>Die in der Zeile genannten Dateien beiseitelegen, nie löschen, und erneut starten.</translation>
    </message>
    <message>
        <source>An earlier reset was never finished</source>
        <translation>Ein früherer Reset wurde nie beendet</translation>
    </message>
    <message>
        <source>server/db/reset-flag is left from a reset that no normal start followed.</source>
        <translation>server/db/reset-flag ist von einem Reset übrig, auf den kein normaler Start folgte.</translation>
    </message>
    <message>
        <source>Start normally. Delete the flag only where another reset is wanted.</source>
        <translation>Normal starten. Das Flag nur löschen, wo ein weiterer Reset gewollt ist.</translation>
    </message>
    <message>
        <source>This server is no member</source>
        <translation>Dieser Server ist kein Mitglied</translation>
    </message>
    <message>
        <source>Its address or name changed since the snapshot, or it kept its old database.</source>
        <translation>Seine Adresse oder sein Name hat sich seit dem Snapshot geändert, oder er hat seine alte Datenbank behalten.</translation>
    </message>
    <message>
        <source>On a further server move the database aside and start again; on the first one restore again with the right node-ip.</source>
        <translation>Auf einem weiteren Server die Datenbank beiseitelegen und erneut starten; auf dem ersten mit der richtigen node-ip erneut wiederherstellen.</translation>
    </message>
    <message>
        <source>An old etcd still answers</source>
        <translation>Ein altes etcd antwortet noch</translation>
    </message>
    <message>
        <source>Another server, or a container left on this one, keeps the old cluster alive.</source>
        <translation>Ein anderer Server oder ein auf diesem übrig gebliebener Container hält den alten Cluster am Leben.</translation>
    </message>
    <message>
        <source>Stop every server, look for leftover processes, then restore again.</source>
        <translation>Jeden Server anhalten, nach übrig gebliebenen Prozessen suchen, dann erneut wiederherstellen.</translation>
    </message>
    <message>
        <source>The server cannot join</source>
        <translation>Der Server kann nicht beitreten</translation>
    </message>
    <message>
        <source>Two hosts share a name, or the old database was not moved away.</source>
        <translation>Zwei Hosts teilen sich einen Namen, oder die alte Datenbank wurde nicht verschoben.</translation>
    </message>
    <message>
        <source>Give a node-name of its own or move the database aside, then start again.</source>
        <translation>Einen eigenen node-name vergeben oder die Datenbank beiseitelegen, dann erneut starten.</translation>
    </message>
    <message>
        <source>The new member does not catch up</source>
        <translation>Das neue Mitglied holt nicht auf</translation>
    </message>
    <message>
        <source>Several servers joined at the same time, or database and disk are slow. After 5 minutes a stalled learner is put out.</source>
        <translation>Mehrere Server sind gleichzeitig beigetreten, oder Datenbank und Datenträger sind langsam. Nach 5 Minuten wird ein stockender Learner ausgeschlossen.</translation>
    </message>
    <message>
        <source>Start one server after the other and wait until it votes.</source>
        <translation>Einen Server nach dem anderen starten und warten, bis er stimmberechtigt ist.</translation>
    </message>
    <message>
        <source>The new member was put out</source>
        <translation>Das neue Mitglied wurde ausgeschlossen</translation>
    </message>
    <message>
        <source>The node was turned away</source>
        <translation>Der Knoten wurde abgewiesen</translation>
    </message>
    <message>
        <source>The node password in the restored cluster is older than the one in /etc/rancher/node/password.</source>
        <translation>Das Knotenpasswort im wiederhergestellten Cluster ist älter als das in /etc/rancher/node/password.</translation>
    </message>
    <message>
        <source>Delete the secret NODE.node-password.rke2 in kube-system and start the node again.</source>
        <translation>Das Secret NODE.node-password.rke2 in kube-system löschen und den Knoten erneut starten.</translation>
    </message>
    <message>
        <source>The node waits for its configuration</source>
        <translation>Der Knoten wartet auf seine Konfiguration</translation>
    </message>
    <message>
        <source>Normal for two minutes. Later: the server it asks is down, or turns the node away.</source>
        <translation>Zwei Minuten lang normal. Später: Der gefragte Server ist aus oder weist den Knoten ab.</translation>
    </message>
    <message>
        <source>Look at the reason in the line; for &quot;Node password rejected&quot; delete the secret of the node.</source>
        <translation>Den Grund in der Zeile ansehen; bei „Node password rejected“ das Secret des Knotens löschen.</translation>
    </message>
    <message>
        <source>etcd reports damage</source>
        <translation>etcd meldet einen Schaden</translation>
    </message>
    <message>
        <source>The database carries an alarm that only a person may clear.</source>
        <translation>Die Datenbank trägt einen Alarm, den nur ein Mensch aufheben darf.</translation>
    </message>
    <message>
        <source>Restore another snapshot.</source>
        <translation>Einen anderen Snapshot wiederherstellen.</translation>
    </message>
    <message>
        <source>The restore went to S3</source>
        <translation>Die Wiederherstellung ging nach S3</translation>
    </message>
    <message>
        <source>S3 settings stand in a Kubernetes secret that cannot be read now, or etcd-s3 is set although the file is local.</source>
        <translation>Die S3-Einstellungen stehen in einem Kubernetes-Secret, das jetzt nicht lesbar ist, oder etcd-s3 ist gesetzt, obwohl die Datei lokal ist.</translation>
    </message>
    <message>
        <source>For a local file pass --etcd-s3=false and the full path; for S3 give the settings as flags and only the file name.</source>
        <translation>Bei einer lokalen Datei --etcd-s3=false und den vollen Pfad übergeben; bei S3 die Einstellungen als Schalter und nur den Dateinamen.</translation>
    </message>
    <message>
        <source>etcd may not read its files</source>
        <translation>etcd darf seine Dateien nicht lesen</translation>
    </message>
    <message>
        <source>The umask of the shell was too strict on a hardened host.</source>
        <translation>Die umask der Shell war auf einem gehärteten Host zu streng.</translation>
    </message>
    <message>
        <source>Run the step again with umask 022.</source>
        <translation>Den Schritt mit umask 022 erneut ausführen.</translation>
    </message>
    <message>
        <source>Old containers did not end</source>
        <translation>Alte Container endeten nicht</translation>
    </message>
    <message>
        <source>Containers of the old state could not be stopped within 5 minutes.</source>
        <translation>Container des alten Stands ließen sich nicht innerhalb von 5 Minuten anhalten.</translation>
    </message>
    <message>
        <source>Run the killall script with RKE2_DATA_DIR, look for leftover shims, then try again.</source>
        <translation>Das killall-Skript mit RKE2_DATA_DIR ausführen, nach übrig gebliebenen Shims suchen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>A port is taken</source>
        <translation>Ein Port ist belegt</translation>
    </message>
    <message>
        <source>A container outlived the stop, often under another data folder than the killall script looked at.</source>
        <translation>Ein Container hat das Anhalten überlebt, oft unter einem anderen Datenordner als dem, in dem das killall-Skript nachsah.</translation>
    </message>
    <message>
        <source>See with ss -ltnp who holds it, end it by its process id, then try again.</source>
        <translation>Mit ss -ltnp nachsehen, wer ihn hält, diesen Prozess über seine ID beenden, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>A container still runs</source>
        <translation>Ein Container läuft noch</translation>
    </message>
    <message>
        <source>The killall script ends with success whatever it leaves behind; a container outlived it.</source>
        <translation>Das killall-Skript endet mit Erfolg, was immer es übrig lässt; ein Container hat es überlebt.</translation>
    </message>
    <message>
        <source>Stop RKE2 once more. If it stays, end the process by the id at the beginning of the line.</source>
        <translation>RKE2 noch einmal anhalten. Bleibt der Container, den Prozess über die ID am Zeilenanfang beenden.</translation>
    </message>
    <message>
        <source>The present database was read</source>
        <translation>Die jetzige Datenbank wurde gelesen</translation>
    </message>
    <message>
        <source>Older releases read the present database before they restore and die when it is newer or broken.</source>
        <translation>Ältere Releases lesen vor der Wiederherstellung die jetzige Datenbank und brechen ab, wenn sie neuer oder beschädigt ist.</translation>
    </message>
    <message>
        <source>Move server/db/etcd aside and run the restore again.</source>
        <translation>server/db/etcd beiseitelegen und die Wiederherstellung erneut ausführen.</translation>
    </message>
    <message>
        <source>The snapshot is damaged</source>
        <translation>Der Snapshot ist beschädigt</translation>
    </message>
    <message>
        <source>The file is cut short, was copied while it was written, or is a raw database.</source>
        <translation>Die Datei ist abgeschnitten, wurde während des Schreibens kopiert oder ist eine rohe Datenbank.</translation>
    </message>
    <message>
        <source>Choose another snapshot.</source>
        <translation>Einen anderen Snapshot wählen.</translation>
    </message>
    <message>
        <source>The database is over its quota</source>
        <translation>Die Datenbank überschreitet ihr Kontingent</translation>
    </message>
    <message>
        <source>etcd stops at 2 GB unless told otherwise.</source>
        <translation>etcd hält bei 2 GB an, wenn nichts anderes eingestellt ist.</translation>
    </message>
    <message>
        <source>Set etcd-arg: quota-backend-bytes=… in the configuration, then restore again.</source>
        <translation>In der Konfiguration etcd-arg: quota-backend-bytes=… setzen, dann erneut wiederherstellen.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Old databases, an unpacked snapshot and images together need two or three times the database.</source>
        <translation>Alte Datenbanken, ein entpackter Snapshot und Images brauchen zusammen das Zwei- bis Dreifache der Datenbank.</translation>
    </message>
    <message>
        <source>Make room, then run the step again.</source>
        <translation>Platz schaffen, dann den Schritt erneut ausführen.</translation>
    </message>
    <message>
        <source>The folder is a mount point</source>
        <translation>Der Ordner ist ein Einhängepunkt</translation>
    </message>
    <message>
        <source>etcd or the logs lie on a volume of their own; it cannot be renamed.</source>
        <translation>etcd oder die Protokolle liegen auf einem eigenen Volume; es lässt sich nicht umbenennen.</translation>
    </message>
    <message>
        <source>Move its content instead. Later mount the volume one level up.</source>
        <translation>Stattdessen den Inhalt verschieben. Später das Volume eine Ebene höher einhängen.</translation>
    </message>
    <message>
        <source>An older etcd met the newer database</source>
        <translation>Ein älteres etcd traf auf die neuere Datenbank</translation>
    </message>
    <message>
        <source>The program was taken back but the database was not, or the other way round.</source>
        <translation>Das Programm wurde zurückgenommen, die Datenbank aber nicht, oder umgekehrt.</translation>
    </message>
    <message>
        <source>Restore the older snapshot before the older release starts.</source>
        <translation>Den älteren Snapshot wiederherstellen, bevor das ältere Release startet.</translation>
    </message>
    <message>
        <source>Charts of the newer release are being installed</source>
        <translation>Charts des neueren Releases werden installiert</translation>
    </message>
    <message>
        <source>Manifests of the newer release are still in server/manifests.</source>
        <translation>Manifeste des neueren Releases liegen noch in server/manifests.</translation>
    </message>
    <message>
        <source>Move the packaged ones aside on all servers; RKE2 writes its own.</source>
        <translation>Die mitgelieferten auf allen Servern beiseitelegen; RKE2 schreibt seine eigenen neu.</translation>
    </message>
    <message>
        <source>A certificate is not valid now</source>
        <translation>Ein Zertifikat ist jetzt nicht gültig</translation>
    </message>
    <message>
        <source>It ran out, or the clock is wrong.</source>
        <translation>Es ist abgelaufen, oder die Uhr geht falsch.</translation>
    </message>
    <message>
        <source>Set the clock right, or run &quot;rke2 certificate rotate&quot;.</source>
        <translation>Die Uhr stellen oder „rke2 certificate rotate“ ausführen.</translation>
    </message>
    <message>
        <source>The wrong unit for this node</source>
        <translation>Die falsche Unit für diesen Knoten</translation>
    </message>
    <message>
        <source>The other RKE2 unit runs here. The start reports success and does nothing.</source>
        <translation>Hier läuft die andere RKE2-Unit. Der Start meldet Erfolg und bewirkt nichts.</translation>
    </message>
    <message>
        <source>Start the unit that belongs to the role of this node.</source>
        <translation>Die Unit starten, die zur Rolle dieses Knotens gehört.</translation>
    </message>
    <message>
        <source>A server of the old cluster is alive</source>
        <translation>Ein Server des alten Clusters lebt</translation>
    </message>
    <message>
        <source>Some server still runs the database from before the restore.</source>
        <translation>Auf irgendeinem Server läuft noch die Datenbank von vor der Wiederherstellung.</translation>
    </message>
    <message>
        <source>Stop it, move its database aside and let it join again.</source>
        <translation>Ihn anhalten, seine Datenbank beiseitelegen und ihn neu beitreten lassen.</translation>
    </message>
    <message>
        <source>The member belongs to another cluster</source>
        <translation>Das Mitglied gehört zu einem anderen Cluster</translation>
    </message>
    <message>
        <source>The data folder of this server is of an earlier membership.</source>
        <translation>Der Datenordner dieses Servers stammt aus einer früheren Mitgliedschaft.</translation>
    </message>
    <message>
        <source>Move its database aside and start it again.</source>
        <translation>Seine Datenbank beiseitelegen und ihn erneut starten.</translation>
    </message>
    <message>
        <source>The log of etcd is damaged</source>
        <translation>Das Schreibprotokoll (WAL) von etcd ist beschädigt</translation>
    </message>
    <message>
        <source>A full disk, a hard end or a copied database.</source>
        <translation>Ein voller Datenträger, ein hartes Ende oder eine kopierte Datenbank.</translation>
    </message>
    <message>
        <source>Drop the database of this member and let it join again; where it is the only one, restore a snapshot.</source>
        <translation>Die Datenbank dieses Mitglieds verwerfen und es neu beitreten lassen; ist es das einzige, einen Snapshot wiederherstellen.</translation>
    </message>
    <message>
        <source>The image of the release is missing</source>
        <translation>Das Image des Releases fehlt</translation>
    </message>
    <message>
        <source>Neither the images folder nor the registry has it.</source>
        <translation>Weder der Images-Ordner noch die Registry hat es.</translation>
    </message>
    <message>
        <source>Put the rke2-images archive of the target into agent/images.</source>
        <translation>Das rke2-images-Archiv des Ziels in agent/images legen.</translation>
    </message>
    <message>
        <source>The pod network does not come up</source>
        <translation>Das Pod-Netzwerk kommt nicht hoch</translation>
    </message>
    <message>
        <source>Network pods still hold state from before the restore.</source>
        <translation>Netzwerk-Pods tragen noch Zustand von vor der Wiederherstellung.</translation>
    </message>
    <message>
        <source>Delete the network and ingress pods once the API answers.</source>
        <translation>Die Netzwerk- und Ingress-Pods löschen, sobald die API antwortet.</translation>
    </message>
    <message>
        <source>The controller manager does not come up</source>
        <translation>Der Controller-Manager kommt nicht hoch</translation>
    </message>
    <message>
        <source>Releases 1.25.13, 1.25.14, 1.26.8 and 1.26.9 have a race here.</source>
        <translation>Die Releases 1.25.13, 1.25.14, 1.26.8 und 1.26.9 haben hier eine Wettlaufsituation.</translation>
    </message>
    <message>
        <source>Choose a later patch of the same minor.</source>
        <translation>Einen späteren Patch derselben Minor-Version wählen.</translation>
    </message>
    <message>
        <source>Secrets cannot be decrypted</source>
        <translation>Secrets lassen sich nicht entschlüsseln</translation>
    </message>
    <message>
        <source>The encryption keys on disk are not those of the snapshot.</source>
        <translation>Die Schlüssel auf dem Datenträger sind nicht die des Snapshots.</translation>
    </message>
    <message>
        <source>Start with the encryption settings of the time of the snapshot.</source>
        <translation>Mit den Verschlüsselungseinstellungen aus der Zeit des Snapshots starten.</translation>
    </message>
    <message>
        <source>The API does not answer</source>
        <translation>Die API antwortet nicht</translation>
    </message>
    <message>
        <source>kubectl is not run as root, or the API is down.</source>
        <translation>kubectl läuft nicht als root, oder die API ist aus.</translation>
    </message>
    <message>
        <source>Look whether rke2-server is active on the first server.</source>
        <translation>Nachsehen, ob rke2-server auf dem ersten Server aktiv ist.</translation>
    </message>
    <message>
        <source>An embedded etcd is being started</source>
        <translation>Ein eingebettetes etcd wird gestartet</translation>
    </message>
    <message>
        <source>The configuration lost disable-etcd or datastore-endpoint.</source>
        <translation>Der Konfiguration ist disable-etcd oder datastore-endpoint abhandengekommen.</translation>
    </message>
    <message>
        <source>Stop. Put the key back before anything is started again.</source>
        <translation>Anhalten. Den Schlüssel wieder eintragen, bevor irgendetwas neu gestartet wird.</translation>
    </message>
    <message>
        <source>Credentials of the Rancher agent are gone</source>
        <translation>Die Zugangsdaten des Rancher-Agenten sind weg</translation>
    </message>
    <message>
        <source>Rancher made this cluster, and the restored state does not know its agent.</source>
        <translation>Rancher hat diesen Cluster erstellt, und der wiederhergestellte Stand kennt seinen Agenten nicht.</translation>
    </message>
    <message>
        <source>Restore from Rancher instead.</source>
        <translation>Stattdessen aus Rancher wiederherstellen.</translation>
    </message>
    <message>
        <source>The host is not prepared for the CIS profile</source>
        <translation>Der Host ist nicht auf das CIS-Profil vorbereitet</translation>
    </message>
    <message>
        <source>User etcd or kernel parameters are missing.</source>
        <translation>Der Benutzer etcd oder Kernel-Parameter fehlen.</translation>
    </message>
    <message>
        <source>Install rke2-cis-sysctl.conf, make the user and start again.</source>
        <translation>rke2-cis-sysctl.conf installieren, den Benutzer anlegen und erneut starten.</translation>
    </message>
    <message>
        <source>Not across Kubernetes 1.25</source>
        <translation>Nicht über Kubernetes 1.25 hinweg</translation>
    </message>
    <message>
        <source>The database alone cannot be taken back over this border.</source>
        <translation>Die Datenbank allein lässt sich nicht über diese Grenze zurücknehmen.</translation>
    </message>
    <message>
        <source>Restore release and database together.</source>
        <translation>Release und Datenbank zusammen wiederherstellen.</translation>
    </message>
    <message>
        <source>A known fault of this release</source>
        <translation>Ein bekannter Fehler dieses Releases</translation>
    </message>
    <message>
        <source>Early releases of 1.20 to 1.23 stop here.</source>
        <translation>Frühe Releases von 1.20 bis 1.23 bleiben hier stehen.</translation>
    </message>
    <message>
        <source>No token in the configuration</source>
        <translation>Kein Token in der Konfiguration</translation>
    </message>
    <message>
        <source>With its database moved aside the server joins anew and needs the token.</source>
        <translation>Der Server, dessen Datenbank beiseitegelegt ist, tritt neu bei und braucht das Token.</translation>
    </message>
    <message>
        <source>Put the token of the restored cluster into its configuration, mode 0600, and start again.</source>
        <translation>Das Token des wiederhergestellten Clusters in seine Konfiguration eintragen, Modus 0600, und erneut starten.</translation>
    </message>
    <message>
        <source>The address answers 404</source>
        <translation>Die Adresse antwortet mit 404</translation>
    </message>
    <message>
        <source>The release name lacks its plus sign, or the release does not exist.</source>
        <translation>Dem Namen des Releases fehlt das Pluszeichen, oder das Release gibt es nicht.</translation>
    </message>
    <message>
        <source>Use the whole name, such as v1.31.9+rke2r1.</source>
        <translation>Den ganzen Namen benutzen, etwa v1.31.9+rke2r1.</translation>
    </message>
    <message>
        <source>The download is damaged</source>
        <translation>Der Download ist beschädigt</translation>
    </message>
    <message>
        <source>It is cut short, of another architecture, or a page of a proxy.</source>
        <translation>Er ist abgeschnitten, für eine andere Architektur oder die Seite eines Proxys.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Erneut herunterladen.</translation>
    </message>
    <message>
        <source>Two ways of installing on one node</source>
        <translation>Zwei Installationsarten auf einem Knoten</translation>
    </message>
    <message>
        <source>The node was installed in the other way. Do not follow the advice to uninstall: that deletes the cluster.</source>
        <translation>Der Knoten wurde auf die andere Art installiert. Nicht dem Rat zum Deinstallieren folgen: Das löscht den Cluster.</translation>
    </message>
    <message>
        <source>Keep the way that &quot;rpm -q rke2-common&quot; shows.</source>
        <translation>Bei der Art bleiben, die „rpm -q rke2-common“ zeigt.</translation>
    </message>
    <message>
        <source>The package manager did nothing</source>
        <translation>Die Paketverwaltung hat nichts getan</translation>
    </message>
    <message>
        <source>Installing an older version counts as done.</source>
        <translation>Das Installieren einer älteren Version gilt ihr als erledigt.</translation>
    </message>
    <message>
        <source>Downgrade rke2 and rke2-common together and look at both.</source>
        <translation>rke2 und rke2-common zusammen zurückstufen und beide ansehen.</translation>
    </message>
    <message>
        <source>Wrong architecture</source>
        <translation>Falsche Architektur</translation>
    </message>
    <message>
        <source>The files are for another machine type.</source>
        <translation>Die Dateien sind für einen anderen Maschinentyp.</translation>
    </message>
    <message>
        <source>Take the files for this node.</source>
        <translation>Die Dateien für diesen Knoten nehmen.</translation>
    </message>
    <message>
        <source>The program may not be executed</source>
        <translation>Das Programm darf nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>The files have no SELinux label, or rke2-selinux does not fit.</source>
        <translation>Die Dateien haben kein SELinux-Label, oder rke2-selinux passt nicht.</translation>
    </message>
    <message>
        <source>Run restorecon on the program and units, and match rke2-selinux.</source>
        <translation>restorecon auf Programm und Units ausführen und ein passendes rke2-selinux installieren.</translation>
    </message>
    <message>
        <source>fapolicyd refuses the rules</source>
        <translation>fapolicyd lehnt die Regeln ab</translation>
    </message>
    <message>
        <source>The rules for RKE2 could not be loaded.</source>
        <translation>Die Regeln für RKE2 konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Allow /var/lib/rancher in fapolicyd and reload it.</source>
        <translation>/var/lib/rancher in fapolicyd erlauben und es neu laden.</translation>
    </message>
    <message>
        <source>Not root</source>
        <translation>Nicht root</translation>
    </message>
    <message>
        <source>The command did not run as root.</source>
        <translation>Der Befehl lief nicht als root.</translation>
    </message>
    <message>
        <source>Check the way to become root on this node.</source>
        <translation>Auf diesem Knoten prüfen, wie man root wird.</translation>
    </message>
    <message>
        <source>The killall script is not found</source>
        <translation>Das killall-Skript wurde nicht gefunden</translation>
    </message>
    <message>
        <source>It lies in /usr/local/bin, /opt/rke2/bin or /usr/bin, which sudo may not search.</source>
        <translation>Es liegt in /usr/local/bin, /opt/rke2/bin oder /usr/bin; dort sucht sudo vielleicht nicht.</translation>
    </message>
    <message>
        <source>Read the facts of the node again.</source>
        <translation>Die Fakten des Knotens erneut lesen.</translation>
    </message>
    <message>
        <source>No download tool</source>
        <translation>Kein Werkzeug zum Herunterladen</translation>
    </message>
    <message>
        <source>Neither curl nor wget is installed.</source>
        <translation>Weder curl noch wget ist installiert.</translation>
    </message>
    <message>
        <source>Install from files.</source>
        <translation>Aus Dateien installieren.</translation>
    </message>
    <message>
        <source>Names do not resolve</source>
        <translation>Namen werden nicht aufgelöst</translation>
    </message>
    <message>
        <source>The resolver was inside the cluster and is stopped with it.</source>
        <translation>Der Nameserver lag im Cluster und ist mit ihm angehalten.</translation>
    </message>
    <message>
        <source>Put another nameserver into /etc/resolv.conf, or install from files.</source>
        <translation>Einen anderen nameserver in /etc/resolv.conf eintragen oder aus Dateien installieren.</translation>
    </message>
    <message>
        <source>A disruption budget holds the pod</source>
        <translation>Ein Disruption Budget hält den Pod fest</translation>
    </message>
    <message>
        <source>No pod may go now, and kubectl tries for ever.</source>
        <translation>Im Augenblick darf kein Pod gehen, und kubectl versucht es endlos weiter.</translation>
    </message>
    <message>
        <source>Wait for the time limit, scale the application, or skip the drain of this node.</source>
        <translation>Die Zeitgrenze abwarten, die Anwendung skalieren oder das Leeren dieses Knotens überspringen.</translation>
    </message>
    <message>
        <source>Pods that drain does not touch</source>
        <translation>Pods, die das Leeren nicht anrührt</translation>
    </message>
    <message>
        <source>Pods without controller, with local data or of a DaemonSet need a flag of their own.</source>
        <translation>Pods ohne Controller, mit lokalen Daten oder aus einem DaemonSet brauchen einen eigenen Schalter.</translation>
    </message>
    <message>
        <source>Look at the list; then drain by hand with the flag, or skip.</source>
        <translation>Die Liste ansehen; dann von Hand mit dem Schalter leeren oder überspringen.</translation>
    </message>
    <message>
        <source>The drain did not end</source>
        <translation>Das Leeren endete nicht</translation>
    </message>
    <message>
        <source>Time ran out or the node failed.</source>
        <translation>Die Zeit lief ab, oder der Knoten fiel aus.</translation>
    </message>
    <message>
        <source>Try this node again, or skip it with a reason.</source>
        <translation>Diesen Knoten erneut versuchen oder ihn mit Grund überspringen.</translation>
    </message>
    <message>
        <source>The drain took too long</source>
        <translation>Das Leeren dauerte zu lange</translation>
    </message>
    <message>
        <source>A budget or a pod that does not end.</source>
        <translation>Ein Budget oder ein Pod, der nicht endet.</translation>
    </message>
    <message>
        <source>A unit of this name is still loaded</source>
        <translation>Eine Unit dieses Namens ist noch geladen</translation>
    </message>
    <message>
        <source>An earlier attempt of the same step left its unit behind.</source>
        <translation>Ein früherer Versuch desselben Schritts hat seine Unit hinterlassen.</translation>
    </message>
    <message>
        <source>Look at the earlier attempt first; its outcome counts.</source>
        <translation>Zuerst den früheren Versuch ansehen; sein Ergebnis zählt.</translation>
    </message>
    <message>
        <source>sudo asks for a password</source>
        <translation>sudo fragt nach einem Passwort</translation>
    </message>
    <message>
        <source>The person may not become root without one.</source>
        <translation>Diese Person darf ohne Passwort nicht root werden.</translation>
    </message>
    <message>
        <source>Allow sudo without password, or give the password in the wizard.</source>
        <translation>sudo ohne Passwort erlauben oder das Passwort im Assistenten eingeben.</translation>
    </message>
    <message>
        <source>sudo-rs asks for a password</source>
        <translation>sudo-rs fragt nach einem Passwort</translation>
    </message>
    <message>
        <source>This host has the new sudo.</source>
        <translation>Dieser Host hat das neue sudo.</translation>
    </message>
    <message>
        <source>sudo refuses this command</source>
        <translation>sudo lehnt diesen Befehl ab</translation>
    </message>
    <message>
        <source>The rule of this person allows only some commands.</source>
        <translation>Die Regel dieser Person erlaubt nur einige Befehle.</translation>
    </message>
    <message>
        <source>Extend the rule, or log in as root.</source>
        <translation>Die Regel erweitern oder als root anmelden.</translation>
    </message>
    <message>
        <source>The locale is missing</source>
        <translation>Die Locale fehlt</translation>
    </message>
    <message>
        <source>The host lacks the locale that the login asks for.</source>
        <translation>Dem Host fehlt die Locale, die die Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>It does no harm.</source>
        <translation>Das schadet nicht.</translation>
    </message>
    <message>
        <source>The etcd nodes hold different snapshots</source>
        <translation>Die etcd-Knoten haben verschiedene Snapshots</translation>
    </message>
    <message>
        <source>A file of the same name differs between the nodes, or a leftover container etcd-checksum-checker answers with the sum of another file.</source>
        <translation>Eine Datei gleichen Namens ist auf den Knoten verschieden, oder ein übriger Container etcd-checksum-checker antwortet mit der Prüfsumme einer anderen Datei.</translation>
    </message>
    <message>
        <source>Remove etcd-checksum-checker on each etcd node, leave one good file, and run the restore again. The cluster was not touched yet.</source>
        <translation>etcd-checksum-checker auf jedem etcd-Knoten entfernen, eine gute Datei übrig lassen und die Wiederherstellung erneut ausführen. Der Cluster wurde noch nicht berührt.</translation>
    </message>
    <message>
        <source>The snapshot holds no state file</source>
        <translation>Der Snapshot enthält keine Statusdatei</translation>
    </message>
    <message>
        <source>Recurring snapshots of some RKE releases come without it. RKE takes the state file beside the cluster file.</source>
        <translation>Regelmäßige Snapshots mancher RKE-Releases kommen ohne sie. RKE nimmt die Statusdatei neben der Cluster-Datei.</translation>
    </message>
    <message>
        <source>Make sure that this state file belongs to the time of the snapshot.</source>
        <translation>Sicherstellen, dass diese Statusdatei zur Zeit des Snapshots gehört.</translation>
    </message>
    <message>
        <source>The state file is lost or was emptied</source>
        <translation>Die Statusdatei fehlt oder wurde geleert</translation>
    </message>
    <message>
        <source>It lies in another folder, or an early failure left it emptied.</source>
        <translation>Sie liegt in einem anderen Ordner, oder ein früher Fehler hat sie geleert zurückgelassen.</translation>
    </message>
    <message>
        <source>Put the saved state file back beside the cluster file. Never run &quot;rke up&quot; without it; RKE would make a new CA.</source>
        <translation>Die gesicherte Statusdatei neben die Cluster-Datei zurücklegen. Nie „rke up“ ohne sie ausführen; RKE würde eine neue CA machen.</translation>
    </message>
    <message>
        <source>The state holds no CA</source>
        <translation>Der Status enthält keine CA</translation>
    </message>
    <message>
        <source>State file or certificate bundle come without the certificate authority.</source>
        <translation>Statusdatei oder Zertifikatsbündel kommen ohne die Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Bring back the state file, or with RKE before 0.2 the pki.bundle.tar.gz, of the snapshot.</source>
        <translation>Die Statusdatei des Snapshots zurückbringen, mit RKE vor 0.2 sein pki.bundle.tar.gz.</translation>
    </message>
    <message>
        <source>RKE does not find the snapshot</source>
        <translation>RKE findet den Snapshot nicht</translation>
    </message>
    <message>
        <source>The file lies on no etcd node or not in S3, its name was given with an ending too many, or backup_config of the cluster file sends RKE to S3.</source>
        <translation>Die Datei liegt auf keinem etcd-Knoten oder nicht in S3, ihr Name hat eine Endung zu viel, oder backup_config der Cluster-Datei schickt RKE zu S3.</translation>
    </message>
    <message>
        <source>Look into /opt/rke/etcd-snapshots of the etcd nodes. Then &quot;docker start etcd&quot; there and put the saved state file back before anything else.</source>
        <translation>In /opt/rke/etcd-snapshots der etcd-Knoten nachsehen. Dann dort „docker start etcd“ und die gesicherte Statusdatei zurücklegen, vor allem anderen.</translation>
    </message>
    <message>
        <source>The name was given with .zip</source>
        <translation>Der Name wurde mit .zip angegeben</translation>
    </message>
    <message>
        <source>RKE adds the ending itself.</source>
        <translation>RKE hängt die Endung selbst an.</translation>
    </message>
    <message>
        <source>Give the name without it.</source>
        <translation>Den Namen ohne sie angeben.</translation>
    </message>
    <message>
        <source>The certificates of the state have expired</source>
        <translation>Die Zertifikate des Status sind abgelaufen</translation>
    </message>
    <message>
        <source>Certificates in the state file are no longer valid, or a clock is wrong.</source>
        <translation>Zertifikate in der Statusdatei sind nicht mehr gültig, oder eine Uhr geht falsch.</translation>
    </message>
    <message>
        <source>Set the clocks right, or rotate the certificates, then restore again.</source>
        <translation>Die Uhren stellen oder die Zertifikate erneuern, dann erneut wiederherstellen.</translation>
    </message>
    <message>
        <source>etcd could not be restored</source>
        <translation>etcd konnte nicht wiederhergestellt werden</translation>
    </message>
    <message>
        <source>The file is damaged, has wrong rights or is of another version. The old cluster is already gone.</source>
        <translation>Die Datei ist beschädigt, hat falsche Rechte oder gehört zu einer anderen Version. Der alte Cluster ist schon weg.</translation>
    </message>
    <message>
        <source>The log of the container stands in the message. Put a good file of the same name on all etcd nodes and run the same restore again.</source>
        <translation>Das Log des Containers steht in der Meldung. Eine gute Datei gleichen Namens auf alle etcd-Knoten legen und dieselbe Wiederherstellung erneut ausführen.</translation>
    </message>
    <message>
        <source>The restored data cannot be moved into place</source>
        <translation>Die wiederhergestellten Daten lassen sich nicht an ihren Platz schieben</translation>
    </message>
    <message>
        <source>/opt/rke or /var/lib/etcd is a mount point of its own and not empty.</source>
        <translation>/opt/rke oder /var/lib/etcd ist ein eigener Einhängepunkt und nicht leer.</translation>
    </message>
    <message>
        <source>Empty the target, then run the same restore again.</source>
        <translation>Das Ziel leeren, dann dieselbe Wiederherstellung erneut ausführen.</translation>
    </message>
    <message>
        <source>A node was left out</source>
        <translation>Ein Knoten wurde ausgelassen</translation>
    </message>
    <message>
        <source>RKE could not reach it, dropped it and went on with the others.</source>
        <translation>RKE konnte ihn nicht erreichen, strich ihn und machte mit den anderen weiter.</translation>
    </message>
    <message>
        <source>Repair the node, then let &quot;rke up&quot; build up what was skipped.</source>
        <translation>Den Knoten reparieren, dann „rke up“ das Übersprungene aufbauen lassen.</translation>
    </message>
    <message>
        <source>RKE cannot use a node</source>
        <translation>RKE kann einen Knoten nicht benutzen</translation>
    </message>
    <message>
        <source>Its user is not in the group docker, sshd forbids forwarding, or the key does not fit.</source>
        <translation>Sein Benutzer ist nicht in der Gruppe docker, sshd verbietet Weiterleitung, oder der Schlüssel passt nicht.</translation>
    </message>
    <message>
        <source>Put the user into the group docker, allow AllowTcpForwarding, use the SSH agent for a key with a passphrase.</source>
        <translation>Den Benutzer in die Gruppe docker aufnehmen, AllowTcpForwarding erlauben, für einen Schlüssel mit Passphrase den SSH-Agenten benutzen.</translation>
    </message>
    <message>
        <source>New certificates meet the restored tokens</source>
        <translation>Neue Zertifikate treffen auf die wiederhergestellten Token</translation>
    </message>
    <message>
        <source>The state file is not the one of the snapshot.</source>
        <translation>Die Statusdatei ist nicht die des Snapshots.</translation>
    </message>
    <message>
        <source>Put back the state file that belongs to the snapshot and restore again.</source>
        <translation>Die Statusdatei zurücklegen, die zum Snapshot gehört, und erneut wiederherstellen.</translation>
    </message>
    <message>
        <source>This RKE does not know the Kubernetes version</source>
        <translation>Dieses RKE kennt die Kubernetes-Version nicht</translation>
    </message>
    <message>
        <source>Another RKE release than the one that built the cluster.</source>
        <translation>Ein anderes RKE-Release als das, das den Cluster gebaut hat.</translation>
    </message>
    <message>
        <source>Use the RKE that ran before the upgrade.</source>
        <translation>Das RKE benutzen, das vor dem Upgrade lief.</translation>
    </message>
    <message>
        <source>Docker of a node is newer than RKE knows</source>
        <translation>Docker eines Knotens ist neuer, als RKE es kennt</translation>
    </message>
    <message>
        <source>Docker was updated since.</source>
        <translation>Docker wurde seither aktualisiert.</translation>
    </message>
    <message>
        <source>Choose that RKE accepts any Docker version.</source>
        <translation>Wählen, dass RKE jede Docker-Version annimmt.</translation>
    </message>
    <message>
        <source>etcd does not become healthy</source>
        <translation>etcd wird nicht gesund</translation>
    </message>
    <message>
        <source>A member does not run, knows the old members, or a firewall is in the way.</source>
        <translation>Ein Mitglied läuft nicht, kennt die alten Mitglieder, oder eine Firewall steht im Weg.</translation>
    </message>
    <message>
        <source>Read &quot;docker logs etcd&quot; on the named nodes.</source>
        <translation>„docker logs etcd“ auf den genannten Knoten lesen.</translation>
    </message>
    <message>
        <source>Certificate bundle or its helper is in the way</source>
        <translation>Zertifikatsbündel oder sein Helfer steht im Weg</translation>
    </message>
    <message>
        <source>The bundle is missing on the etcd nodes, or the container rke-bundle-cert of a broken attempt is left over.</source>
        <translation>Das Bündel fehlt auf den etcd-Knoten, oder der Container rke-bundle-cert eines abgebrochenen Versuchs ist übrig.</translation>
    </message>
    <message>
        <source>Remove rke-bundle-cert, copy pki.bundle.tar.gz to every etcd node and run the same restore again.</source>
        <translation>rke-bundle-cert entfernen, pki.bundle.tar.gz auf jeden etcd-Knoten kopieren und dieselbe Wiederherstellung erneut ausführen.</translation>
    </message>
    <message>
        <source>The webhook of the newer Rancher refuses the object</source>
        <translation>Der Webhook des neueren Rancher lehnt das Objekt ab</translation>
    </message>
    <message>
        <source>It checks what the older release wrote by the rules of the newer one. The restore never ends.</source>
        <translation>Er prüft, was die ältere Version schrieb, nach den Regeln der neueren. Die Wiederherstellung endet nie.</translation>
    </message>
    <message>
        <source>Keep the webhooks rancher.cattle.io on disk and delete them; the operator tries again by itself. Rancher makes its own when it starts.</source>
        <translation>Heben Sie die Webhooks rancher.cattle.io auf der Platte auf und löschen Sie sie; der Operator versucht es von selbst wieder. Rancher legt beim Start seine eigenen an.</translation>
    </message>
    <message>
        <source>A webhook is configured that has no service</source>
        <translation>Ein Webhook ist eingerichtet, der keinen Dienst hat</translation>
    </message>
    <message>
        <source>The configuration is there, Rancher is not.</source>
        <translation>Die Konfiguration ist da, Rancher nicht.</translation>
    </message>
    <message>
        <source>Delete the webhook configurations rancher.cattle.io; the operator tries again by itself.</source>
        <translation>Löschen Sie die Webhook-Konfigurationen rancher.cattle.io; der Operator versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>The backup is encrypted</source>
        <translation>Die Sicherung ist verschlüsselt</translation>
    </message>
    <message>
        <source>The Restore names no encryption configuration.</source>
        <translation>Der Restore nennt keine Verschlüsselungskonfiguration.</translation>
    </message>
    <message>
        <source>Delete the Restore, name the secret and run again.</source>
        <translation>Löschen Sie den Restore, nennen Sie das Secret, und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>It is another encryption key</source>
        <translation>Es ist ein anderer Schlüssel</translation>
    </message>
    <message>
        <source>The secret holds another configuration than the backup was made with.</source>
        <translation>Das Secret enthält eine andere Konfiguration als die, mit der die Sicherung gemacht wurde.</translation>
    </message>
    <message>
        <source>Find the configuration of that time; there is no way around.</source>
        <translation>Finden Sie die Konfiguration von damals; es führt kein Weg daran vorbei.</translation>
    </message>
    <message>
        <source>The encryption configuration cannot be read</source>
        <translation>Die Verschlüsselungskonfiguration lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The secret is missing in cattle-resources-system or lacks the key encryption-provider-config.yaml.</source>
        <translation>Das Secret fehlt in cattle-resources-system oder hat keinen Schlüssel encryption-provider-config.yaml.</translation>
    </message>
    <message>
        <source>Make the secret anew with that key.</source>
        <translation>Legen Sie das Secret mit diesem Schlüssel neu an.</translation>
    </message>
    <message>
        <source>The operator does not find the backup</source>
        <translation>Der Operator findet die Sicherung nicht</translation>
    </message>
    <message>
        <source>No storage is named, or its volume is another one than at the backup.</source>
        <translation>Es ist kein Speicher genannt, oder sein Volume ist ein anderes als bei der Sicherung.</translation>
    </message>
    <message>
        <source>Name the storage where the file lies.</source>
        <translation>Nennen Sie den Speicher, in dem die Datei liegt.</translation>
    </message>
    <message>
        <source>The bucket, the file or the keys do not fit</source>
        <translation>Bucket, Datei oder Schlüssel passen nicht</translation>
    </message>
    <message>
        <source>Bucket, folder or name are wrong, or the secret lacks accessKey or secretKey.</source>
        <translation>Bucket, Ordner oder Name sind falsch, oder dem Secret fehlt accessKey oder secretKey.</translation>
    </message>
    <message>
        <source>Delete the Restore, correct it and run again. Give the whole file name.</source>
        <translation>Löschen Sie den Restore, berichtigen Sie die Angaben, und beginnen Sie neu. Geben Sie den ganzen Dateinamen an.</translation>
    </message>
    <message>
        <source>Rancher stays at 0</source>
        <translation>Rancher bleibt auf 0</translation>
    </message>
    <message>
        <source>The operator puts back the number that it found, and this run had scaled Rancher to 0.</source>
        <translation>Der Operator stellt die Zahl zurück, die er vorfand, und dieser Lauf hatte Rancher auf 0 skaliert.</translation>
    </message>
    <message>
        <source>Nothing: a later step puts the replicas back.</source>
        <translation>Nichts: Ein späterer Schritt stellt die Replikate zurück.</translation>
    </message>
    <message>
        <source>Another Restore holds the lock</source>
        <translation>Ein anderer Restore hält die Sperre</translation>
    </message>
    <message>
        <source>A Restore that failed is tried again for ever.</source>
        <translation>Ein fehlgeschlagener Restore wird für immer neu versucht.</translation>
    </message>
    <message>
        <source>Delete it with kubectl delete restore; where the lock stays, restart the pod of the operator.</source>
        <translation>Löschen Sie ihn mit kubectl delete restore; bleibt die Sperre, starten Sie den Pod des Operators neu.</translation>
    </message>
    <message>
        <source>A resource could not be deleted at once</source>
        <translation>Eine Ressource ließ sich nicht sofort löschen</translation>
    </message>
    <message>
        <source>It is blocked or was changed meanwhile. The second try removes its finalizers.</source>
        <translation>Sie ist blockiert oder wurde inzwischen geändert. Der zweite Versuch entfernt ihre Finalizer.</translation>
    </message>
    <message>
        <source>Wait for the next try; where it repeats, look at the resource.</source>
        <translation>Warten Sie den nächsten Versuch ab; wiederholt es sich, sehen Sie sich die Ressource an.</translation>
    </message>
    <message>
        <source>The backup holds an object that was being deleted</source>
        <translation>Die Sicherung enthält ein Objekt, das gerade gelöscht wurde</translation>
    </message>
    <message>
        <source>Older operators cannot write such an object.</source>
        <translation>Ältere Operatoren können ein solches Objekt nicht schreiben.</translation>
    </message>
    <message>
        <source>Install a newer operator.</source>
        <translation>Installieren Sie einen neueren Operator.</translation>
    </message>
    <message>
        <source>A stage of the restore failed</source>
        <translation>Ein Abschnitt der Wiederherstellung schlug fehl</translation>
    </message>
    <message>
        <source>This text is generic; the lines of the operator before it name the object.</source>
        <translation>Dieser Text ist allgemein; die Zeilen des Operators davor nennen das Objekt.</translation>
    </message>
    <message>
        <source>Read the lines before. The operator tries again by itself.</source>
        <translation>Lesen Sie die Zeilen davor. Der Operator versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>An object was left out</source>
        <translation>Ein Objekt wurde ausgelassen</translation>
    </message>
    <message>
        <source>The Restore ignores errors and ends as Completed all the same.</source>
        <translation>Der Restore übergeht Fehler und endet trotzdem als Completed.</translation>
    </message>
    <message>
        <source>Note the objects; restore once more without ignoring errors.</source>
        <translation>Schreiben Sie die Objekte auf; stellen Sie noch einmal wieder her, ohne Fehler zu übergehen.</translation>
    </message>
    <message>
        <source>The operator has lost its own account</source>
        <translation>Der Operator hat sein eigenes Konto verloren</translation>
    </message>
    <message>
        <source>Its token was deleted with the resources.</source>
        <translation>Sein Token wurde mit den Ressourcen gelöscht.</translation>
    </message>
    <message>
        <source>Restart the pod of the operator.</source>
        <translation>Starten Sie den Pod des Operators neu.</translation>
    </message>
    <message>
        <source>kubectl logs was given no pod</source>
        <translation>kubectl logs wurde kein Pod genannt</translation>
    </message>
    <message>
        <source>The documented command names none.</source>
        <translation>Der dokumentierte Befehl nennt keinen.</translation>
    </message>
    <message>
        <source>Use -l app.kubernetes.io/name=rancher-backup.</source>
        <translation>Benutzen Sie -l app.kubernetes.io/name=rancher-backup.</translation>
    </message>
    <message>
        <source>Helm still waits for an earlier action</source>
        <translation>Helm wartet noch auf eine frühere Aktion</translation>
    </message>
    <message>
        <source>The release was left pending when the upgrade was broken off.</source>
        <translation>Das Release blieb unfertig, als das Upgrade abgebrochen wurde.</translation>
    </message>
    <message>
        <source>Use helm rollback to the last deployed revision.</source>
        <translation>Benutzen Sie helm rollback auf die letzte ausgebrachte Revision.</translation>
    </message>
    <message>
        <source>Helm no longer has this revision</source>
        <translation>Helm hat diese Revision nicht mehr</translation>
    </message>
    <message>
        <source>Helm keeps ten revisions.</source>
        <translation>Helm hebt zehn Revisionen auf.</translation>
    </message>
    <message>
        <source>Choose helm upgrade with the earlier chart.</source>
        <translation>Wählen Sie helm upgrade mit dem früheren Chart.</translation>
    </message>
    <message>
        <source>The tarball is not in the folder of the run</source>
        <translation>Der Tarball liegt nicht im Ordner des Laufs</translation>
    </message>
    <message>
        <source>The name is wrong, or the folder is not mounted in the helper container. The data may be removed already.</source>
        <translation>Der Name stimmt nicht, oder der Ordner ist im Hilfs-Container nicht eingehängt. Die Daten können schon entfernt sein.</translation>
    </message>
    <message>
        <source>Put the tarball into the folder and run the step again; the safety tarball is there as well.</source>
        <translation>Legen Sie den Tarball in den Ordner und wiederholen Sie den Schritt; auch der Sicherheits-Tarball liegt dort.</translation>
    </message>
    <message>
        <source>The name of the container is taken</source>
        <translation>Der Name des Containers ist vergeben</translation>
    </message>
    <message>
        <source>A container of an earlier try has this name.</source>
        <translation>Ein Container eines früheren Versuchs hat diesen Namen.</translation>
    </message>
    <message>
        <source>Run the step again; it puts the earlier one aside.</source>
        <translation>Wiederholen Sie den Schritt; er legt den früheren beiseite.</translation>
    </message>
    <message>
        <source>Rancher was started without --privileged</source>
        <translation>Rancher wurde ohne --privileged gestartet</translation>
    </message>
    <message>
        <source>From 2.5 on Rancher needs it.</source>
        <translation>Ab 2.5 braucht Rancher es.</translation>
    </message>
    <message>
        <source>Start the container with --privileged.</source>
        <translation>Starten Sie den Container mit --privileged.</translation>
    </message>
    <message>
        <source>Rancher waits for its own certificates</source>
        <translation>Rancher wartet auf seine eigenen Zertifikate</translation>
    </message>
    <message>
        <source>New certificates are written at the first start and used from the second on.</source>
        <translation>Neue Zertifikate werden beim ersten Start geschrieben und ab dem zweiten benutzt.</translation>
    </message>
    <message>
        <source>Wait some minutes, then &quot;docker restart&quot; of this container once.</source>
        <translation>Warten Sie einige Minuten, dann einmal „docker restart“ für diesen Container.</translation>
    </message>
    <message>
        <source>Rancher waits for its own webhook</source>
        <translation>Rancher wartet auf seinen eigenen Webhook</translation>
    </message>
    <message>
        <source>The webhook is not up yet and holds Rancher back.</source>
        <translation>Der Webhook läuft noch nicht und hält Rancher auf.</translation>
    </message>
    <message>
        <source>Wait some minutes and start the container once more.</source>
        <translation>Warten Sie einige Minuten und starten Sie den Container noch einmal.</translation>
    </message>
    <message>
        <source>The tarball is damaged</source>
        <translation>Der Tarball ist beschädigt</translation>
    </message>
    <message>
        <source>It is cut short, or not made by tar and gzip.</source>
        <translation>Er ist abgeschnitten oder nicht mit tar und gzip erstellt.</translation>
    </message>
    <message>
        <source>Choose another tarball.</source>
        <translation>Wählen Sie einen anderen Tarball.</translation>
    </message>
    <message>
        <source>An image is not on the host</source>
        <translation>Ein Image liegt nicht auf dem Host</translation>
    </message>
    <message>
        <source>The engine looks for it in a registry, which an air gap does not have.</source>
        <translation>Die Engine sucht es in einer Registry, die es in einem abgeschotteten Netz nicht gibt.</translation>
    </message>
    <message>
        <source>Load it, or choose the Rancher image as the one that reads tarballs.</source>
        <translation>Laden Sie es, oder wählen Sie das Rancher-Image zum Lesen der Tarballs.</translation>
    </message>
    <message>
        <source>Another container has the port</source>
        <translation>Ein anderer Container belegt den Port</translation>
    </message>
    <message>
        <source>An old container was not stopped, or came back by its restart policy. Or the machine lost its power while a container was being started: Docker then keeps the port for one that never ran.</source>
        <translation>Ein alter Container wurde nicht angehalten oder kam durch seine Neustartregel zurück. Oder die Maschine verlor den Strom, während ein Container gestartet wurde: Docker hält den Port dann für einen, der nie lief.</translation>
    </message>
    <message>
        <source>Stop it and take its restart policy away, then run the step again. Where no running container has it (docker ps), restart Docker: systemctl restart docker.</source>
        <translation>Halten Sie ihn an, entfernen Sie seine Neustartregel, und wiederholen Sie den Schritt. Hat ihn kein laufender Container (docker ps), starten Sie Docker neu: systemctl restart docker.</translation>
    </message>
    <message>
        <source>Something upgrades the nodes again</source>
        <translation>Etwas hebt die Knoten wieder an</translation>
    </message>
    <message>
        <source>Plans of the upgrade controller, the version that Rancher wants, or a GitOps tool still ask for the newer release.</source>
        <translation>Pläne des Upgrade-Controllers, die in Rancher gewünschte Version oder ein GitOps-Werkzeug verlangen noch das neuere Release.</translation>
    </message>
    <message>
        <source>Pause or delete the plans, set the version in Rancher or in Git to the earlier one, then install the earlier release again.</source>
        <translation>Die Pläne anhalten oder löschen, die Version in Rancher oder in Git auf die frühere setzen, dann das frühere Release noch einmal installieren.</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>Es wurde nichts wiederhergestellt</translation>
    </message>
    <message>
        <source>The path of the snapshot was empty, so only the membership was reset. RKE2 ends with exit code 0 all the same.</source>
        <translation>Der Pfad des Snapshots war leer, also wurde nur die Mitgliedschaft zurückgesetzt. RKE2 endet trotzdem mit Exit-Code 0.</translation>
    </message>
    <message>
        <source>Start no other server. Run the restore again with the path.</source>
        <translation>Keinen anderen Server starten. Die Wiederherstellung mit dem Pfad noch einmal ausführen.</translation>
    </message>
    <message>
        <source>The restore waits for an address that nobody listens on</source>
        <translation>Die Wiederherstellung wartet auf eine Adresse, an der niemand lauscht</translation>
    </message>
    <message>
        <source>Some releases wait for an etcd client address, or do not restore at all where snapshots are switched off.</source>
        <translation>Einige Releases warten auf eine Client-Adresse von etcd oder stellen gar nicht wieder her, wo Snapshots abgeschaltet sind.</translation>
    </message>
    <message>
        <source>Wait for the limit. Then run it again with the flags advertise-client-urls and etcd-disable-snapshots=false; this procedure gives them to the releases that need them.</source>
        <translation>Die Zeitgrenze abwarten. Dann noch einmal mit den Angaben advertise-client-urls und etcd-disable-snapshots=false ausführen; dieses Verfahren gibt sie den Releases mit, die sie brauchen.</translation>
    </message>
    <message>
        <source>These lines are normal</source>
        <translation>Diese Zeilen sind normal</translation>
    </message>
    <message>
        <source>The script prints each of its commands, and takes away network devices that this node never had.</source>
        <translation>Das Skript gibt jeden seiner Befehle aus und entfernt Netzwerkgeräte, die dieser Knoten nie hatte.</translation>
    </message>
    <message>
        <source>Nothing. Whether everything is down is proven by processes and ports.</source>
        <translation>Nichts. Ob alles beendet ist, beweisen Prozesse und Ports.</translation>
    </message>
    <message>
        <source>The old state of a server is not safely out of the way</source>
        <translation>Der alte Zustand eines Servers liegt nicht sicher beiseite</translation>
    </message>
    <message>
        <source>Deleting server/db takes the local snapshots with it, and a server with an empty database and no server address founds a new cluster.</source>
        <translation>Wer server/db löscht, löscht die lokalen Snapshots mit, und ein Server mit leerer Datenbank und ohne Server-Adresse gründet einen neuen Cluster.</translation>
    </message>
    <message>
        <source>Move server/db/etcd, server/tls and server/cred into one folder and leave server/db/snapshots. Put server and token into the configuration first.</source>
        <translation>server/db/etcd, server/tls und server/cred in einen Ordner verschieben und server/db/snapshots liegen lassen. Zuvor server und token in die Konfiguration schreiben.</translation>
    </message>
    <message>
        <source>The start does not come to its end</source>
        <translation>Der Start kommt nicht zum Ende</translation>
    </message>
    <message>
        <source>The unit has no time limit of its own and is started again for ever, so it may look busy while it fails every time.</source>
        <translation>Die Unit hat keine eigene Zeitgrenze und wird immer wieder gestartet; sie kann beschäftigt aussehen und doch jedes Mal scheitern.</translation>
    </message>
    <message>
        <source>Read the journal of the unit on this node; count its restarts with &quot;systemctl show -p NRestarts rke2-server&quot;.</source>
        <translation>Das Journal der Unit auf diesem Knoten lesen; die Neustarts mit &quot;systemctl show -p NRestarts rke2-server&quot; zählen.</translation>
    </message>
    <message>
        <source>The install script did not arrive</source>
        <translation>Das Installationsskript kam nicht an</translation>
    </message>
    <message>
        <source>The download failed. Handed straight to a shell, an empty script ends with exit code 0 and the newer release stays.</source>
        <translation>Der Download ist misslungen. Unmittelbar an eine Shell gegeben, endet ein leeres Skript mit Exit-Code 0, und das neuere Release bleibt.</translation>
    </message>
    <message>
        <source>Look at proxy, name resolution and the address of the script, or use files of your own (air gap).</source>
        <translation>Proxy, Namensauflösung und die Adresse des Skripts ansehen oder eigene Dateien verwenden (Air Gap).</translation>
    </message>
    <message>
        <source>The packages are not those of the earlier release</source>
        <translation>Die Pakete sind nicht die des früheren Release</translation>
    </message>
    <message>
        <source>The repository of the newer release is still enabled, or a version lock holds the package.</source>
        <translation>Das Repository des neueren Release ist noch eingeschaltet, oder eine Versionssperre hält das Paket fest.</translation>
    </message>
    <message>
        <source>Write the repository file for the earlier release, take the lock away and run the step again.</source>
        <translation>Die Repository-Datei für das frühere Release schreiben, die Sperre aufheben und den Schritt noch einmal ausführen.</translation>
    </message>
    <message>
        <source>A node takes no pods</source>
        <translation>Ein Knoten nimmt keine Pods an</translation>
    </message>
    <message>
        <source>It was cordoned when the snapshot was taken, or this run cordoned it and has not undone it.</source>
        <translation>Er war gesperrt, als der Snapshot entstand, oder dieser Lauf hat ihn gesperrt und nicht wieder freigegeben.</translation>
    </message>
    <message>
        <source>Compare with the list from before the run, and uncordon only what was free before.</source>
        <translation>Mit der Liste von vor dem Lauf vergleichen und nur freigeben, was vorher frei war.</translation>
    </message>
    <message>
        <source>Agents of Rancher do not connect</source>
        <translation>Agenten von Rancher verbinden sich nicht</translation>
    </message>
    <message>
        <source>Addresses changed, and agents hold the old certificate authority or server address.</source>
        <translation>Adressen haben sich geändert, und Agenten kennen noch die alte Zertifizierungsstelle oder Server-Adresse.</translation>
    </message>
    <message>
        <source>Wait for 15 minutes after Rancher answers and its name points here; then register the managed nodes again.</source>
        <translation>15 Minuten warten, nachdem Rancher antwortet und sein Name hierher zeigt; dann die verwalteten Knoten neu registrieren.</translation>
    </message>
    <message>
        <source>The network of the node was not restarted</source>
        <translation>Das Netz des Knotens wurde nicht neu gestartet</translation>
    </message>
    <message>
        <source>Its pods hold the state from before the restore.</source>
        <translation>Seine Pods haben noch den Zustand von vor der Wiederherstellung.</translation>
    </message>
    <message>
        <source>Delete the pods of the network, then restart kubelet on this node.</source>
        <translation>Die Pods des Netzes löschen, dann kubelet auf diesem Knoten neu starten.</translation>
    </message>
    <message>
        <source>There was nothing to restart</source>
        <translation>Es gab nichts neu zu starten</translation>
    </message>
    <message>
        <source>No container has the name that was looked for; the cluster has another network.</source>
        <translation>Kein Container hat den gesuchten Namen; der Cluster hat ein anderes Netz.</translation>
    </message>
    <message>
        <source>Restart only containers that are there.</source>
        <translation>Nur Container neu starten, die es gibt.</translation>
    </message>
    <message>
        <source>Rancher has another name here</source>
        <translation>Rancher heißt hier anders</translation>
    </message>
    <message>
        <source>Installed by Helm it is the deployment rancher with the container rancher; only as an RKE add-on it is cattle.</source>
        <translation>Mit Helm installiert ist es das Deployment rancher mit dem Container rancher; nur als RKE-Add-on heißt es cattle.</translation>
    </message>
    <message>
        <source>Look at the deployments of cattle-system. Where Helm owns it, use &quot;helm rollback&quot;.</source>
        <translation>Die Deployments von cattle-system ansehen. Wo es Helm gehört, &quot;helm rollback&quot; verwenden.</translation>
    </message>
    <message>
        <source>The restored cluster does not come up</source>
        <translation>Der wiederhergestellte Cluster kommt nicht hoch</translation>
    </message>
    <message>
        <source>Often certificates or an encryption configuration of its own that the state file does not hold.</source>
        <translation>Oft liegt es an Zertifikaten oder einer eigenen Verschlüsselungskonfiguration, die die Zustandsdatei nicht enthält.</translation>
    </message>
    <message>
        <source>Read the lines before. With an encryption configuration of your own use a newer patch of the same RKE line, and the state file of the snapshot.</source>
        <translation>Die Zeilen davor lesen. Mit einer eigenen Verschlüsselungskonfiguration einen neueren Patch derselben RKE-Linie und die Zustandsdatei des Snapshots verwenden.</translation>
    </message>
    <message>
        <source>Rancher starts over and over</source>
        <translation>Rancher startet immer wieder neu</translation>
    </message>
    <message>
        <source>It was stopped in the middle of a start, or the data are damaged.</source>
        <translation>Es wurde mitten in einem Start angehalten, oder die Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>Put the data back from the tarball, and do not end the container while it starts.</source>
        <translation>Die Daten aus dem Tarball zurücklegen und den Container nicht beenden, während er startet.</translation>
    </message>
    <message>
        <source>Rancher refuses to start with clusters made by RKE</source>
        <translation>Rancher weigert sich, mit RKE-Clustern zu starten</translation>
    </message>
    <message>
        <source>From 2.12 on it checks for them and ends; what is left of them is listed in the log.</source>
        <translation>Ab 2.12 sucht es danach und endet; was davon übrig ist, steht im Protokoll.</translation>
    </message>
    <message>
        <source>Clean them up in the earlier Rancher by hand, then upgrade again.</source>
        <translation>Sie im früheren Rancher von Hand bereinigen, dann wieder anheben.</translation>
    </message>
    <message>
        <source>The embedded database does not start</source>
        <translation>Die eingebettete Datenbank startet nicht</translation>
    </message>
    <message>
        <source>Behind ERROR: stands the log of the embedded k3s. Usual are a wrong token, a port that is taken, or a damaged database.</source>
        <translation>Hinter ERROR: steht das Protokoll des eingebetteten k3s. Üblich sind ein falsches Token, ein belegter Port oder eine beschädigte Datenbank.</translation>
    </message>
    <message>
        <source>Read that log on the host with &quot;docker logs&quot;; the known lines of a restore apply.</source>
        <translation>Dieses Protokoll auf dem Host mit &quot;docker logs&quot; lesen; die bekannten Zeilen einer Wiederherstellung gelten.</translation>
    </message>
    <message>
        <source>The newer Rancher runs on the old data</source>
        <translation>Das neuere Rancher läuft auf den alten Daten</translation>
    </message>
    <message>
        <source>The container was made from the tag latest or from the newer tag, and upgrades the data again.</source>
        <translation>Der Container entstand aus dem Tag latest oder dem neueren Tag und hebt die Daten wieder an.</translation>
    </message>
    <message>
        <source>Stop it at once. Put the data back from the tarball and start the exact tag of the earlier release.</source>
        <translation>Sofort anhalten. Die Daten aus dem Tarball zurücklegen und genau den Tag des früheren Release starten.</translation>
    </message>
    <message>
        <source>Rancher does not stay up</source>
        <translation>Rancher bleibt nicht oben</translation>
    </message>
    <message>
        <source>Objects of different releases may lie side by side after the restore.</source>
        <translation>Nach dem Restore können Objekte verschiedener Releases nebeneinanderliegen.</translation>
    </message>
    <message>
        <source>Read the log of a pod of Rancher. Compare the custom resource definitions with the earlier release, and use a newer chart of the operator.</source>
        <translation>Das Protokoll eines Pods von Rancher lesen. Die Custom Resource Definitions mit dem früheren Release vergleichen und ein neueres Chart des Operators verwenden.</translation>
    </message>
    <message>
        <source>The backup is from the other side of a border</source>
        <translation>Die Sicherung stammt von der anderen Seite einer Grenze</translation>
    </message>
    <message>
        <source>The stored version of the cluster API changed in 2.6.4, 2.7.7 and 2.14.0; an in-place restore cannot write the older objects.</source>
        <translation>Die gespeicherte Version der Cluster-API hat sich mit 2.6.4, 2.7.7 und 2.14.0 geändert; ein Restore am Ort kann die älteren Objekte nicht schreiben.</translation>
    </message>
    <message>
        <source>Delete the Restore, clean Rancher up and restore as a migration, without pruning.</source>
        <translation>Den Restore löschen, Rancher bereinigen und wie bei einer Migration wiederherstellen, ohne prune.</translation>
    </message>
    <message>
        <source>A managed cluster is not what it was</source>
        <translation>Ein verwalteter Cluster ist nicht mehr, was er war</translation>
    </message>
    <message>
        <source>After a restore Rancher may delete the nodes of a node driver cluster and make new ones.</source>
        <translation>Nach einem Restore kann Rancher die Knoten eines Node-Driver-Clusters löschen und neue anlegen.</translation>
    </message>
    <message>
        <source>Scale Rancher to 0 before it goes on, compare the machines with the backup, and save the managed clusters.</source>
        <translation>Rancher auf 0 skalieren, bevor es weitermacht, die Maschinen mit der Sicherung vergleichen und die verwalteten Cluster sichern.</translation>
    </message>
    <message>
        <source>Rancher still is the newer release</source>
        <translation>Rancher ist noch das neuere Release</translation>
    </message>
    <message>
        <source>A restore never changes the image, and Helm&apos;s own record is not in the backup.</source>
        <translation>Ein Restore ändert nie das Image, und die Aufzeichnungen von Helm sind nicht in der Sicherung.</translation>
    </message>
    <message>
        <source>Run Helm with the chart of the earlier release and look at the setting server-version.</source>
        <translation>Helm mit dem Chart des früheren Release ausführen und die Einstellung server-version ansehen.</translation>
    </message>
    <message>
        <source>Rancher&apos;s webhook is not the one of this release</source>
        <translation>Der Webhook von Rancher ist nicht der dieses Release</translation>
    </message>
    <message>
        <source>Below 2.7.5 a newer webhook stays behind in the managed clusters; members of projects cannot create namespaces.</source>
        <translation>Unter 2.7.5 bleibt in den verwalteten Clustern ein neuerer Webhook zurück; Mitglieder von Projekten können keine Namespaces anlegen.</translation>
    </message>
    <message>
        <source>Run adjust-downstream-webhook.sh.</source>
        <translation>adjust-downstream-webhook.sh ausführen.</translation>
    </message>
    <message>
        <source>Clusters made by RKE may fail to update</source>
        <translation>RKE-Cluster lassen sich eventuell nicht aktualisieren</translation>
    </message>
    <message>
        <source>From 2.7.14 and 2.8.5 on their state lies in a Secret, which an earlier release does not read.</source>
        <translation>Ab 2.7.14 und 2.8.5 liegt ihr Zustand in einem Secret, das ein früheres Release nicht liest.</translation>
    </message>
    <message>
        <source>Save the managed clusters, then run reverse-rke-state-migrations.sh with the earlier Rancher running.</source>
        <translation>Die verwalteten Cluster sichern, dann reverse-rke-state-migrations.sh ausführen, während das frühere Rancher läuft.</translation>
    </message>
    <message>
        <source>A cluster may stay at Updating</source>
        <translation>Ein Cluster kann bei Updating stehen bleiben</translation>
    </message>
    <message>
        <source>Its secret CLUSTER-kubeconfig is not in the backup.</source>
        <translation>Sein Secret CLUSTER-kubeconfig ist nicht in der Sicherung.</translation>
    </message>
    <message>
        <source>Delete the secret; Rancher makes it anew.</source>
        <translation>Das Secret löschen; Rancher legt es neu an.</translation>
    </message>
    <message>
        <source>The database holds no cluster</source>
        <translation>Die Datenbank enthält keinen Cluster</translation>
    </message>
    <message>
        <source>RKE2 makes its table in an empty database and founds a new, empty cluster. The nodes then end their workloads.</source>
        <translation>RKE2 legt in einer leeren Datenbank seine Tabelle an und gründet einen neuen, leeren Cluster. Die Knoten beenden dann ihre Workloads.</translation>
    </message>
    <message>
        <source>Do not start a server. Choose another copy, or the right database.</source>
        <translation>Keinen Server starten. Eine andere Kopie oder die richtige Datenbank wählen.</translation>
    </message>
    <message>
        <source>The SQLite database is not whole</source>
        <translation>Die SQLite-Datenbank ist nicht vollständig</translation>
    </message>
    <message>
        <source>The copy was made while RKE2 ran, or lies beside a -wal file of another state. The integrity check of SQLite finds neither.</source>
        <translation>Die Kopie entstand, während RKE2 lief, oder liegt neben einer -wal-Datei eines anderen Zustands. Die Integritätsprüfung von SQLite findet beides nicht.</translation>
    </message>
    <message>
        <source>Stop RKE2. Put back the whole folder as it was copied with the server stopped, and compare the number of rows with the note of the backup.</source>
        <translation>RKE2 anhalten. Den ganzen Ordner zurücklegen, wie er bei angehaltenem Server kopiert wurde, und die Zeilenzahl mit der Notiz der Sicherung vergleichen.</translation>
    </message>
    <message>
        <source>RKE could not restore the snapshot</source>
        <translation>RKE konnte den Snapshot nicht wiederherstellen</translation>
    </message>
    <message>
        <source>The reason stands behind the colon. Before &quot;Cleaning old kubernetes cluster&quot; the data of the cluster are still there.</source>
        <translation>Der Grund steht hinter dem Doppelpunkt. Vor &quot;Cleaning old kubernetes cluster&quot; sind die Daten des Clusters noch da.</translation>
    </message>
    <message>
        <source>Put the saved state file back first and run &quot;docker start etcd&quot; on the etcd nodes. Then mend the reason and run the same restore again.</source>
        <translation>Zuerst die gesicherte Zustandsdatei zurücklegen und auf den etcd-Knoten &quot;docker start etcd&quot; ausführen. Dann den Grund beheben und dieselbe Wiederherstellung noch einmal ausführen.</translation>
    </message>
    <message>
        <source>The dump is plain SQL</source>
        <translation>Der Dump ist reines SQL</translation>
    </message>
    <message>
        <source>pg_restore reads archives only.</source>
        <translation>pg_restore liest nur Archive.</translation>
    </message>
    <message>
        <source>Choose the file again; a plain dump is read in by psql, in one transaction.</source>
        <translation>Die Datei noch einmal wählen; ein reiner SQL-Dump wird von psql eingelesen, in einer Transaktion.</translation>
    </message>
    <message>
        <source>The table of the newer release is still there</source>
        <translation>Die Tabelle des neueren Release ist noch da</translation>
    </message>
    <message>
        <source>A restore that does not clear the table first keeps the newer rows, and one without a single transaction may leave it empty.</source>
        <translation>Eine Wiederherstellung, die die Tabelle nicht zuerst leert, behält die neueren Zeilen; eine ohne einzelne Transaktion kann sie leer zurücklassen.</translation>
    </message>
    <message>
        <source>Start no server. Restore with --clean, --if-exists and --single-transaction, or into an empty database.</source>
        <translation>Keinen Server starten. Mit --clean, --if-exists und --single-transaction wiederherstellen oder in eine leere Datenbank.</translation>
    </message>
    <message>
        <source>The client is older than the dump</source>
        <translation>Der Client ist älter als der Dump</translation>
    </message>
    <message>
        <source>pg_restore reads dumps of its own release and of older ones only.</source>
        <translation>pg_restore liest nur Dumps seines eigenen und älterer Releases.</translation>
    </message>
    <message>
        <source>Install the client of the release that wrote the dump, or a newer one.</source>
        <translation>Den Client des Release installieren, das den Dump geschrieben hat, oder einen neueren.</translation>
    </message>
    <message>
        <source>The database wants a password</source>
        <translation>Die Datenbank verlangt ein Passwort</translation>
    </message>
    <message>
        <source>The login of this run holds none, or not the right one.</source>
        <translation>Die Anmeldung dieses Laufs enthält keines oder nicht das richtige.</translation>
    </message>
    <message>
        <source>Give the password of the database user again.</source>
        <translation>Das Passwort des Datenbankbenutzers noch einmal angeben.</translation>
    </message>
    <message>
        <source>RKE2 does not start on the restored table</source>
        <translation>RKE2 startet auf der wiederhergestellten Tabelle nicht</translation>
    </message>
    <message>
        <source>A dump of the table alone may come with another token or other certificates than those on the servers.</source>
        <translation>Ein Dump nur der Tabelle kann zu einem anderen Token oder anderen Zertifikaten gehören als denen auf den Servern.</translation>
    </message>
    <message>
        <source>Put back the token, tls and cred of the time of the dump, then start again.</source>
        <translation>Token, tls und cred aus der Zeit des Dumps zurücklegen, dann wieder starten.</translation>
    </message>
    <message>
        <source>Somebody still writes to the database</source>
        <translation>Jemand schreibt noch in die Datenbank</translation>
    </message>
    <message>
        <source>A server that is not in the case, or another program, is connected.</source>
        <translation>Ein Server, der nicht im Fall steht, oder ein anderes Programm ist verbunden.</translation>
    </message>
    <message>
        <source>Stop it. The answer above names user and address of each connection.</source>
        <translation>Ihn anhalten. Die Antwort oben nennt Benutzer und Adresse jeder Verbindung.</translation>
    </message>
    <message>
        <source>RKE2 started an etcd of its own</source>
        <translation>RKE2 hat ein eigenes etcd gestartet</translation>
    </message>
    <message>
        <source>The configuration has lost disable-etcd or datastore-endpoint, so the restored database is not used.</source>
        <translation>Der Konfiguration fehlt disable-etcd oder datastore-endpoint, also wird die wiederhergestellte Datenbank nicht benutzt.</translation>
    </message>
    <message>
        <source>Stop this server, put the key back, move server/db/etcd away, then start again.</source>
        <translation>Diesen Server anhalten, den Schlüssel zurückschreiben, server/db/etcd wegbewegen, dann wieder starten.</translation>
    </message>
    <message>
        <source>A cluster has no conditions</source>
        <translation>Ein Cluster hat keine Conditions</translation>
    </message>
    <message>
        <source>The documented filter ends at such a cluster and leaves an empty file.</source>
        <translation>Der dokumentierte Filter endet bei einem solchen Cluster und hinterlässt eine leere Datei.</translation>
    </message>
    <message>
        <source>Leave clusters without conditions out; this step does.</source>
        <translation>Cluster ohne Conditions auslassen; dieser Schritt tut es.</translation>
    </message>
    <message>
        <source>Not every token was recorded</source>
        <translation>Nicht jedes Token wurde aufgezeichnet</translation>
    </message>
    <message>
        <source>Another cluster was asked, or Rancher has rolled back already. A file that is written over then loses the only copy.</source>
        <translation>Es wurde ein anderer Cluster gefragt, oder Rancher ist schon zurückgesetzt. Eine überschriebene Datei verliert dann die einzige Kopie.</translation>
    </message>
    <message>
        <source>Do not roll back before the number is right. Ask the cluster in which Rancher runs, and keep the first file.</source>
        <translation>Nicht zurückrollen, bevor die Zahl stimmt. Den Cluster fragen, in dem Rancher läuft, und die erste Datei behalten.</translation>
    </message>
    <message>
        <source>A cluster would get no token</source>
        <translation>Ein Cluster bekäme kein Token</translation>
    </message>
    <message>
        <source>A token that is empty or null deletes the field, or writes the word null into it.</source>
        <translation>Ein leeres Token oder null löscht das Feld oder schreibt das Wort null hinein.</translation>
    </message>
    <message>
        <source>Stop. Look at the cluster that is named, and apply only tokens that are there.</source>
        <translation>Anhalten. Den genannten Cluster ansehen und nur Tokens anwenden, die es gibt.</translation>
    </message>
    <message>
        <source>Clusters are Unavailable until their tokens are applied</source>
        <translation>Cluster sind Unavailable, bis ihre Tokens angewendet sind</translation>
    </message>
    <message>
        <source>The earlier release does not know the tokens that the newer one moved. Imported clusters are not concerned.</source>
        <translation>Das frühere Release kennt die Tokens nicht, die das neuere verschoben hat. Importierte Cluster sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Apply the tokens and wait for some minutes.</source>
        <translation>Die Tokens anwenden und einige Minuten warten.</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Keep the tokens of the clusters across CVE-2018-20321</source>
        <translation>Die Token der Cluster über CVE-2018-20321 hinweg bewahren</translation>
    </message>
    <message>
        <source>Is put around the rollback of Rancher when it goes back to a release before the fix of CVE-2018-20321 (2.0.11, 2.1.6). The tokens of the clusters are recorded while the newer release still runs, and given back to the earlier one.</source>
        <translation>Legt sich um den Rollback von Rancher, wenn er auf ein Release vor der Korrektur von CVE-2018-20321 (2.0.11, 2.1.6) zurückgeht. Die Token der Cluster werden aufgezeichnet, solange das neuere Release noch läuft, und dem früheren zurückgegeben.</translation>
    </message>
    <message>
        <source>Name of the Rancher container</source>
        <translation>Name des Rancher-Containers</translation>
    </message>
    <message>
        <source>Only where several Rancher containers run on the host. It is the upgraded one.</source>
        <translation>Nur wenn auf dem Host mehrere Rancher-Container laufen. Gemeint ist der aktualisierte.</translation>
    </message>
    <message>
        <source>Name of the container to start</source>
        <translation>Name des zu startenden Containers</translation>
    </message>
    <message>
        <source>Empty means rancher- and the release.</source>
        <translation>Leer bedeutet rancher- und das Release.</translation>
    </message>
    <message>
        <source>Cluster file of RKE</source>
        <translation>Cluster-Datei von RKE</translation>
    </message>
    <message>
        <source>On the workstation, with the state file of the same name beside it. Neither is ever renamed.</source>
        <translation>Auf der Arbeitsstation, daneben die Statusdatei gleichen Namens. Keine von beiden wird je umbenannt.</translation>
    </message>
    <message>
        <source>RKE program</source>
        <translation>RKE-Programm</translation>
    </message>
    <message>
        <source>Empty when it lies beside the cluster file or in the search path. Use the release that built the cluster before the upgrade.</source>
        <translation>Leer, wenn es neben der Cluster-Datei oder im Suchpfad liegt. Es muss das Release sein, das den Cluster vor dem Upgrade gebaut hat.</translation>
    </message>
    <message>
        <source>kubectl of the workstation</source>
        <translation>kubectl der Arbeitsstation</translation>
    </message>
    <message>
        <source>Empty when it is in the search path.</source>
        <translation>Leer, wenn es im Suchpfad liegt.</translation>
    </message>
    <message>
        <source>Rancher version before the upgrade</source>
        <translation>Rancher-Version vor dem Upgrade</translation>
    </message>
    <message>
        <source>Compared with what runs at the end. The restore itself brings back whatever the snapshot holds.</source>
        <translation>Wird mit dem verglichen, was am Ende läuft. Die Wiederherstellung selbst bringt zurück, was der Snapshot enthält.</translation>
    </message>
    <message>
        <source>RKE logs in with the SSH agent of the workstation</source>
        <translation>RKE meldet sich mit dem SSH-Agenten der Arbeitsstation an</translation>
    </message>
    <message>
        <source>RKE accepts any Docker version</source>
        <translation>RKE nimmt jede Docker-Version an</translation>
    </message>
    <message>
        <source>For nodes whose Docker was updated since.</source>
        <translation>Für Knoten, deren Docker seither aktualisiert wurde.</translation>
    </message>
    <message>
        <source>The tokens of the clusters can be read</source>
        <translation>Die Token der Cluster lassen sich lesen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>The present Rancher does not answer, so the tokens cannot be recorded. After the rollback it is too late for that.</source>
        <translation>Das jetzige Rancher antwortet nicht, also lassen sich die Token nicht aufzeichnen. Nach dem Rollback ist es dafür zu spät.</translation>
    </message>
    <message>
        <source>Start the present release once more, or put a tokens.json of earlier where the first step expects it.</source>
        <translation>Das jetzige Release noch einmal starten, oder eine frühere tokens.json dorthin legen, wo der erste Schritt sie erwartet.</translation>
    </message>
    <message>
        <source>Clusters have moved their tokens</source>
        <translation>Cluster haben ihre Token umgezogen</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>mindestens einer</translation>
    </message>
    <message>
        <source>No cluster says ServiceAccountMigrated. Either none has moved its token, or this is not the cluster under Rancher.</source>
        <translation>Kein Cluster meldet ServiceAccountMigrated. Entweder ist noch kein Token umgezogen, oder das ist nicht der Cluster unter Rancher.</translation>
    </message>
    <message>
        <source>Look at the names of the clusters. Where none has moved, the step that records the tokens may be skipped.</source>
        <translation>Die Namen der Cluster ansehen. Ist keiner umgezogen, darf der Schritt, der die Token aufzeichnet, übersprungen werden.</translation>
    </message>
    <message>
        <source>Every cluster that has moved has a token</source>
        <translation>Jeder umgezogene Cluster hat ein Token</translation>
    </message>
    <message>
        <source>none without</source>
        <translation>keiner ohne</translation>
    </message>
    <message>
        <source>These clusters say that they have moved, yet have no token. Their access cannot be brought back after the rollback.</source>
        <translation>Diese Cluster melden sich als umgezogen und haben doch kein Token. Ihr Zugang lässt sich nach dem Rollback nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Wait until they are Active, and check again.</source>
        <translation>Warten, bis sie Active sind, und neu prüfen.</translation>
    </message>
    <message>
        <source>The tokens of these clusters are recorded</source>
        <translation>Die Token dieser Cluster werden aufgezeichnet</translation>
    </message>
    <message>
        <source>all that have moved</source>
        <translation>alle umgezogenen</translation>
    </message>
    <message>
        <source>Clusters that were imported have no token here and stay Available.</source>
        <translation>Importierte Cluster haben hier kein Token und bleiben Available.</translation>
    </message>
    <message>
        <source>Who loses tokens.json may lose the access to the clusters, and who reads it has that access. It is kept on the machine, readable by its owner alone, and in the folder of this run on the desk.</source>
        <translation>Wer tokens.json verliert, verliert womöglich den Zugang zu den Clustern, und wer die Datei liest, hat ihn. Sie bleibt auf der Maschine, lesbar nur für ihren Besitzer, und im Ordner dieses Laufs am Arbeitsplatz.</translation>
    </message>
    <message>
        <source>Delete both when every cluster is Active again.</source>
        <translation>Beide löschen, wenn jeder Cluster wieder Active ist.</translation>
    </message>
    <message>
        <source>From the start of the earlier release until the tokens are applied every cluster but the imported ones is Unavailable. That is expected.</source>
        <translation>Vom Start des früheren Releases, bis die Token gesetzt sind, ist jeder Cluster außer den importierten Unavailable. Das ist zu erwarten.</translation>
    </message>
    <message>
        <source>Record the tokens of the clusters</source>
        <translation>Die Token der Cluster aufzeichnen</translation>
    </message>
    <message>
        <source>Give the tokens back</source>
        <translation>Die Token zurückgeben</translation>
    </message>
    <message>
        <source>Only its owner can read tokens.json</source>
        <translation>Nur der Besitzer kann tokens.json lesen</translation>
    </message>
    <message>
        <source>It has a token of every cluster that has moved</source>
        <translation>Sie hat ein Token von jedem umgezogenen Cluster</translation>
    </message>
    <message>
        <source>The documented line empties an earlier file before it has read anything, stops at a cluster without conditions, and needs jq. Here the file appears only when it is whole, is never written over, and its entries are counted. It has the documented form.</source>
        <translation>Die dokumentierte Zeile leert eine frühere Datei, bevor sie etwas gelesen hat, bricht bei einem Cluster ohne Bedingungen ab und braucht jq. Hier erscheint die Datei erst, wenn sie ganz ist, wird nie überschrieben, und ihre Einträge werden gezählt. Sie hat die dokumentierte Form.</translation>
    </message>
    <message>
        <source>The older release has no token of a cluster that moved. A tokens.json of earlier may be put into the folder that the output names; then try again.</source>
        <translation>Das ältere Release hat von einem umgezogenen Cluster kein Token. Eine frühere tokens.json darf in den Ordner gelegt werden, den die Ausgabe nennt; dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Copy the tokens to the folder of the run</source>
        <translation>Die Token in den Ordner des Laufs kopieren</translation>
    </message>
    <message>
        <source>It is copied through the encrypted connection and hashed on both ends, so that it lies in two places.</source>
        <translation>Sie wird über die verschlüsselte Verbindung kopiert und an beiden Enden gehasht, damit sie an zwei Orten liegt.</translation>
    </message>
    <message>
        <source>The folder of the run on this computer is readable by its owner alone.</source>
        <translation>Den Ordner des Laufs auf diesem Rechner kann nur sein Besitzer lesen.</translation>
    </message>
    <message>
        <source>See the clusters as the earlier release knows them</source>
        <translation>Die Cluster sehen, wie das frühere Release sie kennt</translation>
    </message>
    <message>
        <source>The earlier release lists its clusters</source>
        <translation>Das frühere Release listet seine Cluster auf</translation>
    </message>
    <message>
        <source>All but the imported ones are Unavailable here. That is expected until their tokens are applied.</source>
        <translation>Alle außer den importierten sind hier Unavailable. Das ist zu erwarten, bis ihre Token gesetzt sind.</translation>
    </message>
    <message>
        <source>Apply the tokens</source>
        <translation>Die Token setzen</translation>
    </message>
    <message>
        <source>Every cluster has the token that was recorded</source>
        <translation>Jeder Cluster hat das aufgezeichnete Token</translation>
    </message>
    <message>
        <source>On a command line every user of the machine can read the token. The object is read, its token replaced and given to kubectl on its input; what was changed meanwhile is read again. A token that is null would be deleted by the documented line and is left out here.</source>
        <translation>In einer Befehlszeile kann jeder Benutzer der Maschine das Token lesen. Das Objekt wird gelesen, sein Token ersetzt und kubectl über die Eingabe gereicht; was sich inzwischen geändert hat, wird neu gelesen. Ein Token null würde die dokumentierte Zeile löschen; hier wird es ausgelassen.</translation>
    </message>
    <message>
        <source>Clusters that were made after the backup are unknown to the earlier release; they are named and left out.</source>
        <translation>Cluster, die nach der Sicherung entstanden, kennt das frühere Release nicht; sie werden genannt und ausgelassen.</translation>
    </message>
    <message>
        <source>Wait until the clusters are Ready</source>
        <translation>Warten, bis die Cluster Ready sind</translation>
    </message>
    <message>
        <source>Every cluster whose token was applied is Ready</source>
        <translation>Jeder Cluster, dessen Token gesetzt wurde, ist Ready</translation>
    </message>
    <message>
        <source>It takes a few moments until a cluster is Active again.</source>
        <translation>Es dauert einige Augenblicke, bis ein Cluster wieder Active ist.</translation>
    </message>
    <message>
        <source>Every cluster whose token was recorded is Ready</source>
        <translation>Jeder Cluster, dessen Token aufgezeichnet wurde, ist Ready</translation>
    </message>
    <message>
        <source>Clean up after the rollback</source>
        <translation>Nach dem Rollback aufräumen</translation>
    </message>
    <message>
        <source>Delete the recorded tokens</source>
        <translation>Die aufgezeichneten Token löschen</translation>
    </message>
    <message>
        <source>tokens give access to the clusters and must not lie about</source>
        <translation>Token geben Zugang zu den Clustern und dürfen nicht herumliegen</translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>Sie sind weg</translation>
    </message>
    <message>
        <source>Do this only when every cluster is Active.</source>
        <translation>Erst tun, wenn jeder Cluster Active ist.</translation>
    </message>
    <message>
        <source>The folder of the rollback&apos;s run on the desk still holds tokens.json. Delete it when every cluster has been Active for some days.</source>
        <translation>Im Ordner des Rollback-Laufs am Arbeitsplatz liegt noch tokens.json. Löschen, wenn jeder Cluster einige Tage Active war.</translation>
    </message>
</context>
<context>
    <name>docker-single-node</name>
    <message>
        <source>Roll back Rancher in Docker</source>
        <translation>Rancher in Docker zurücksetzen</translation>
    </message>
    <message>
        <source>Takes a Rancher that runs as one Docker container back to the earlier release and to the data of a tarball made before the upgrade. The newer container is kept, stopped and disarmed.</source>
        <translation>Setzt ein Rancher, das als einzelner Docker-Container läuft, auf das frühere Release und auf die Daten eines vor dem Upgrade erstellten Tarballs zurück. Der neuere Container bleibt erhalten, angehalten und ohne Neustartregel.</translation>
    </message>
    <message>
        <source>Rancher release to go back to</source>
        <translation>Rancher-Release, auf das zurückgesetzt wird</translation>
    </message>
    <message>
        <source>The release that ran when the tarball was made.</source>
        <translation>Das Release, das lief, als der Tarball erstellt wurde.</translation>
    </message>
    <message>
        <source>Name of the Rancher container</source>
        <translation>Name des Rancher-Containers</translation>
    </message>
    <message>
        <source>Only where several Rancher containers run on the host. It is the upgraded one.</source>
        <translation>Nur wenn auf dem Host mehrere Rancher-Container laufen. Gemeint ist der aktualisierte.</translation>
    </message>
    <message>
        <source>Name of the container to start</source>
        <translation>Name des zu startenden Containers</translation>
    </message>
    <message>
        <source>Empty means rancher- and the release.</source>
        <translation>Leer bedeutet rancher- und das Release.</translation>
    </message>
    <message>
        <source>Where the image comes from</source>
        <translation>Woher das Image kommt</translation>
    </message>
    <message>
        <source>Pull: from the registry that the present image names. Present: the image is on the host. Archive: a file on the host is loaded.</source>
        <translation>Pull: aus der Registry, die das jetzige Image nennt. Present: Das Image liegt auf dem Host. Archive: Eine Datei auf dem Host wird geladen.</translation>
    </message>
    <message>
        <source>pull</source>
        <translation>aus der Registry holen</translation>
    </message>
    <message>
        <source>present</source>
        <translation>liegt auf dem Host</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>aus einer Datei laden</translation>
    </message>
    <message>
        <source>File with the images</source>
        <translation>Datei mit den Images</translation>
    </message>
    <message>
        <source>Made by &quot;docker save&quot; with the Rancher image and the helper image.</source>
        <translation>Mit „docker save“ aus dem Rancher-Image und dem Hilfs-Image erstellt.</translation>
    </message>
    <message>
        <source>Image to start</source>
        <translation>Zu startendes Image</translation>
    </message>
    <message>
        <source>Only where the registry changes. Empty means the present image with the tag of the release.</source>
        <translation>Nur wenn die Registry wechselt. Leer bedeutet das jetzige Image mit dem Tag des Release.</translation>
    </message>
    <message>
        <source>Image that reads and writes tarballs</source>
        <translation>Image, das Tarballs liest und schreibt</translation>
    </message>
    <message>
        <source>Busybox as in the documents. Rancher: the tar of the Rancher image itself, for an air gap without busybox.</source>
        <translation>Busybox wie in der Dokumentation. Rancher: das tar des Rancher-Images selbst, für ein abgeschottetes Netz ohne Busybox.</translation>
    </message>
    <message>
        <source>busybox</source>
        <translation>Busybox</translation>
    </message>
    <message>
        <source>rancher</source>
        <translation>Rancher</translation>
    </message>
    <message>
        <source>Busybox image</source>
        <translation>Busybox-Image</translation>
    </message>
    <message>
        <source>A registry inside an air gap stands before the name.</source>
        <translation>Eine Registry im abgeschotteten Netz steht vor dem Namen.</translation>
    </message>
    <message>
        <source>Folder for the tarballs</source>
        <translation>Ordner für die Tarballs</translation>
    </message>
    <message>
        <source>Each run makes a folder of its own in it, readable by root alone. Both tarballs have to fit.</source>
        <translation>Jeder Lauf legt darin einen eigenen Ordner an, den nur root lesen kann. Beide Tarballs müssen hineinpassen.</translation>
    </message>
    <message>
        <source>Certificates of Rancher</source>
        <translation>Zertifikate von Rancher</translation>
    </message>
    <message>
        <source>As found keeps what the present container has. The others are the options A to E of the documents, in this order.</source>
        <translation>„Wie vorgefunden“ behält bei, was der jetzige Container hat. Die übrigen sind die Möglichkeiten A bis E der Dokumentation, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>as-found</source>
        <translation>wie vorgefunden</translation>
    </message>
    <message>
        <source>own-ca</source>
        <translation>eigenes Zertifikat, eigene CA</translation>
    </message>
    <message>
        <source>known-ca</source>
        <translation>Zertifikat einer anerkannten CA</translation>
    </message>
    <message>
        <source>letsencrypt</source>
        <translation>Let&apos;s Encrypt</translation>
    </message>
    <message>
        <source>external</source>
        <translation>TLS endet davor</translation>
    </message>
    <message>
        <source>Full certificate chain</source>
        <translation>Vollständige Zertifikatskette</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Only its path is used; the key itself is never read.</source>
        <translation>Nur sein Pfad wird verwendet; der Schlüssel selbst wird nie gelesen.</translation>
    </message>
    <message>
        <source>Certificates of the own CA</source>
        <translation>Zertifikate der eigenen CA</translation>
    </message>
    <message>
        <source>Name for Let&apos;s Encrypt</source>
        <translation>Name für Let&apos;s Encrypt</translation>
    </message>
    <message>
        <source>Docker answers on the host</source>
        <translation>Docker antwortet auf dem Host</translation>
    </message>
    <message>
        <source>a Docker engine</source>
        <translation>eine Docker-Engine</translation>
    </message>
    <message>
        <source>This procedure speaks to Docker. Podman keeps containers, volumes and restart policies in another way, so nothing of it was tried there; an engine that does not answer cannot be rolled back.</source>
        <translation>Dieses Verfahren spricht mit Docker. Podman verwaltet Container, Volumes und Neustartregeln anders, dort wurde nichts davon erprobt; eine Engine, die nicht antwortet, kann nicht zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>Start Docker, or move the data to a host with Docker first.</source>
        <translation>Starten Sie Docker, oder bringen Sie die Daten zuerst auf einen Host mit Docker.</translation>
    </message>
    <message>
        <source>Docker runs as root</source>
        <translation>Docker läuft als root</translation>
    </message>
    <message>
        <source>an engine of root</source>
        <translation>eine Engine von root</translation>
    </message>
    <message>
        <source>Rancher needs --privileged from 2.5 on, which a rootless engine cannot give, and the volume lies in a user&apos;s name space where root&apos;s tools see other owners.</source>
        <translation>Rancher braucht ab 2.5 --privileged, was eine Engine ohne root nicht geben kann, und das Volume liegt im Namensraum eines Benutzers, in dem die Werkzeuge von root andere Eigentümer sehen.</translation>
    </message>
    <message>
        <source>Roll back on an engine that runs as root.</source>
        <translation>Setzen Sie auf einer Engine zurück, die als root läuft.</translation>
    </message>
    <message>
        <source>The upgraded Rancher container is known</source>
        <translation>Der aktualisierte Rancher-Container ist bekannt</translation>
    </message>
    <message>
        <source>one container</source>
        <translation>ein Container</translation>
    </message>
    <message>
        <source>Which container is the upgraded Rancher cannot be told from the host.</source>
        <translation>Welcher Container das aktualisierte Rancher ist, lässt sich am Host nicht erkennen.</translation>
    </message>
    <message>
        <source>Fill in the name of the container, as &quot;docker ps -a&quot; shows it.</source>
        <translation>Tragen Sie den Namen des Containers ein, wie „docker ps -a“ ihn zeigt.</translation>
    </message>
    <message>
        <source>The names are names of containers</source>
        <translation>Die Namen sind Namen von Containern</translation>
    </message>
    <message>
        <source>letters, digits, &apos;_&apos;, &apos;.&apos; and &apos;-&apos;</source>
        <translation>Buchstaben, Ziffern, „_“, „.“ und „-“</translation>
    </message>
    <message>
        <source>Docker refuses this name of a container.</source>
        <translation>Docker lehnt diesen Container-Namen ab.</translation>
    </message>
    <message>
        <source>Write the name as &quot;docker ps -a&quot; shows it, without a slash.</source>
        <translation>Schreiben Sie den Namen, wie „docker ps -a“ ihn zeigt, ohne Schrägstrich.</translation>
    </message>
    <message>
        <source>The name of the container to start is free</source>
        <translation>Der Name des zu startenden Containers ist frei</translation>
    </message>
    <message>
        <source>${value.newName} is not used</source>
        <translation>${value.newName} ist nicht vergeben</translation>
    </message>
    <message>
        <source>Docker would refuse to start a second container of this name, after everything was stopped.</source>
        <translation>Docker würde einen zweiten Container dieses Namens ablehnen, nachdem alles angehalten wurde.</translation>
    </message>
    <message>
        <source>Fill in another name for the container to start.</source>
        <translation>Tragen Sie einen anderen Namen für den zu startenden Container ein.</translation>
    </message>
    <message>
        <source>The release to go back to is older than the present one</source>
        <translation>Das Ziel ist älter als das jetzige Release</translation>
    </message>
    <message>
        <source>below ${value.fromVersion}</source>
        <translation>kleiner als ${value.fromVersion}</translation>
    </message>
    <message>
        <source>This would not go back. Data that a newer release has changed do not belong under an image of the same or a later one.</source>
        <translation>So ginge es nicht zurück. Daten, die ein neueres Release verändert hat, gehören nicht unter ein Image desselben oder eines späteren.</translation>
    </message>
    <message>
        <source>Choose the release that ran before the upgrade.</source>
        <translation>Das Release wählen, das vor dem Upgrade lief.</translation>
    </message>
    <message>
        <source>A tarball is chosen</source>
        <translation>Ein Tarball ist gewählt</translation>
    </message>
    <message>
        <source>one</source>
        <translation>einer</translation>
    </message>
    <message>
        <source>Without a tarball made before the upgrade nothing can be rolled back.</source>
        <translation>Ohne einen vor dem Upgrade erstellten Tarball kann nichts zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>Choose the tarball.</source>
        <translation>Wählen Sie den Tarball.</translation>
    </message>
    <message>
        <source>The tarball is on the host or on the desk</source>
        <translation>Der Tarball liegt auf dem Host oder am Arbeitsplatz</translation>
    </message>
    <message>
        <source>node or desk</source>
        <translation>Knoten oder Arbeitsplatz</translation>
    </message>
    <message>
        <source>A tarball is a file; from other places it cannot be fetched.</source>
        <translation>Ein Tarball ist eine Datei; von anderen Orten kann er nicht geholt werden.</translation>
    </message>
    <message>
        <source>Copy the tarball to the Docker host.</source>
        <translation>Kopieren Sie den Tarball auf den Docker-Host.</translation>
    </message>
    <message>
        <source>The tarball is there</source>
        <translation>Der Tarball ist da</translation>
    </message>
    <message>
        <source>a file that is not empty</source>
        <translation>eine nicht leere Datei</translation>
    </message>
    <message>
        <source>The documented command removes the data before it looks for this file.</source>
        <translation>Der dokumentierte Befehl entfernt die Daten, bevor er nach dieser Datei sieht.</translation>
    </message>
    <message>
        <source>Choose the tarball from the list.</source>
        <translation>Wählen Sie den Tarball aus der Liste.</translation>
    </message>
    <message>
        <source>The tarball was looked at</source>
        <translation>Der Tarball wurde angesehen</translation>
    </message>
    <message>
        <source>the Docker host of the case holds it</source>
        <translation>er liegt auf dem Docker-Host des Falls</translation>
    </message>
    <message>
        <source>The node that is to hold the tarball is no Docker host of this case.</source>
        <translation>Der Knoten, auf dem der Tarball liegen soll, ist kein Docker-Host dieses Falls.</translation>
    </message>
    <message>
        <source>Choose a tarball on the Docker host.</source>
        <translation>Wählen Sie einen Tarball auf dem Docker-Host.</translation>
    </message>
    <message>
        <source>The tarball is whole</source>
        <translation>Der Tarball ist vollständig</translation>
    </message>
    <message>
        <source>gzip and tar read it to the end</source>
        <translation>gzip und tar lesen ihn bis zum Ende</translation>
    </message>
    <message>
        <source>The file is cut short or damaged. The documented command would have removed the data before it noticed.</source>
        <translation>Die Datei ist abgeschnitten oder beschädigt. Der dokumentierte Befehl hätte die Daten entfernt, bevor er es gemerkt hätte.</translation>
    </message>
    <message>
        <source>Choose another tarball.</source>
        <translation>Wählen Sie einen anderen Tarball.</translation>
    </message>
    <message>
        <source>The tarball holds the data of a Rancher</source>
        <translation>Der Tarball enthält die Daten eines Rancher</translation>
    </message>
    <message>
        <source>var/lib/rancher with k3s/server/db/etcd or management-state/etcd</source>
        <translation>var/lib/rancher mit k3s/server/db/etcd oder management-state/etcd</translation>
    </message>
    <message>
        <source>A Rancher started on what this file holds would begin anew, empty.</source>
        <translation>Ein Rancher auf dem Inhalt dieser Datei würde leer von vorn beginnen.</translation>
    </message>
    <message>
        <source>Choose a tarball made by the documented backup.</source>
        <translation>Wählen Sie einen Tarball aus der dokumentierten Sicherung.</translation>
    </message>
    <message>
        <source>The tarball is the one that was chosen</source>
        <translation>Der Tarball ist der gewählte</translation>
    </message>
    <message>
        <source>the chosen hash</source>
        <translation>die Prüfsumme bei der Auswahl</translation>
    </message>
    <message>
        <source>The file has changed since it was chosen.</source>
        <translation>Die Datei hat sich seit der Auswahl geändert.</translation>
    </message>
    <message>
        <source>Choose the tarball again.</source>
        <translation>Wählen Sie den Tarball erneut.</translation>
    </message>
    <message>
        <source>The image of the present container is still on the host</source>
        <translation>Das Image des jetzigen Containers liegt noch auf dem Host</translation>
    </message>
    <message>
        <source>its own environment can be read</source>
        <translation>seine eigene Umgebung ist lesbar</translation>
    </message>
    <message>
        <source>Without the image it cannot be told which variables a person gave and which the newer release brought; the older Rancher would be started with the newer one&apos;s.</source>
        <translation>Ohne das Image lässt sich nicht sagen, welche Variablen ein Mensch gesetzt und welche das neuere Release mitgebracht hat; das ältere Rancher würde mit denen des neueren gestartet.</translation>
    </message>
    <message>
        <source>Pull the image of the present container again.</source>
        <translation>Holen Sie das Image des jetzigen Containers erneut.</translation>
    </message>
    <message>
        <source>Nothing is mounted inside /var/lib/rancher</source>
        <translation>In /var/lib/rancher ist nichts eingehängt</translation>
    </message>
    <message>
        <source>one volume</source>
        <translation>ein Volume</translation>
    </message>
    <message>
        <source>A folder that is a mount of its own cannot be replaced; the replacement would stop half done.</source>
        <translation>Ein Ordner, der selbst eingehängt ist, kann nicht ersetzt werden; das Ersetzen bliebe auf halbem Weg stehen.</translation>
    </message>
    <message>
        <source>Roll back by hand, with the content of the inner mount in mind.</source>
        <translation>Setzen Sie von Hand zurück und beachten Sie den Inhalt der inneren Einhängung.</translation>
    </message>
    <message>
        <source>The folder for the tarballs lies outside the data</source>
        <translation>Der Ordner für die Tarballs liegt außerhalb der Daten</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>ein anderer Ordner</translation>
    </message>
    <message>
        <source>The replacement of the data would remove both tarballs.</source>
        <translation>Das Ersetzen der Daten würde beide Tarballs entfernen.</translation>
    </message>
    <message>
        <source>Choose a folder outside Rancher&apos;s data.</source>
        <translation>Wählen Sie einen Ordner außerhalb der Daten von Rancher.</translation>
    </message>
    <message>
        <source>The image of the earlier release can be had</source>
        <translation>Das Image des früheren Release ist zu bekommen</translation>
    </message>
    <message>
        <source>${value.image}</source>
        <translation>${value.image}</translation>
    </message>
    <message>
        <source>The image is to be on the host already, or in a file, and is not.</source>
        <translation>Das Image soll schon auf dem Host oder in einer Datei liegen, tut es aber nicht.</translation>
    </message>
    <message>
        <source>Load the image, or let it be pulled.</source>
        <translation>Laden Sie das Image, oder lassen Sie es aus der Registry holen.</translation>
    </message>
    <message>
        <source>The image that reads tarballs can be had</source>
        <translation>Das Image, das Tarballs liest, ist zu bekommen</translation>
    </message>
    <message>
        <source>${value.helperImage}</source>
        <translation>${value.helperImage}</translation>
    </message>
    <message>
        <source>The documented command would fetch this image after Rancher was stopped, and fail.</source>
        <translation>Der dokumentierte Befehl würde dieses Image erst holen, wenn Rancher angehalten ist, und scheitern.</translation>
    </message>
    <message>
        <source>Load it, or choose the Rancher image itself as the one that reads tarballs.</source>
        <translation>Laden Sie es, oder wählen Sie das Rancher-Image selbst zum Lesen der Tarballs.</translation>
    </message>
    <message>
        <source>v2.2.0 or later</source>
        <translation>v2.2.0 oder später</translation>
    </message>
    <message>
        <source>Go back to 2.2 or later where a tarball of it exists.</source>
        <translation>Gehen Sie auf 2.2 oder später zurück, wenn es davon einen Tarball gibt.</translation>
    </message>
    <message>
        <source>No cluster tokens are lost on the way</source>
        <translation>Unterwegs gehen keine Cluster-Token verloren</translation>
    </message>
    <message>
        <source>both releases on one side of CVE-2018-20321</source>
        <translation>beide Releases auf derselben Seite von CVE-2018-20321</translation>
    </message>
    <message>
        <source>The upgraded container uses the data of rancher-data</source>
        <translation>Der aktualisierte Container nutzt die Daten von rancher-data</translation>
    </message>
    <message>
        <source>The upgraded container was started without --volumes-from rancher-data, so it runs on an empty database of its own. The replacement works on rancher-data.</source>
        <translation>Der aktualisierte Container wurde ohne --volumes-from rancher-data gestartet und läuft deshalb auf einer eigenen, leeren Datenbank. Ersetzt werden die Daten von rancher-data.</translation>
    </message>
    <message>
        <source>Look at both volumes with &quot;docker inspect&quot; first.</source>
        <translation>Sehen Sie sich zuerst beide Volumes mit „docker inspect“ an.</translation>
    </message>
    <message>
        <source>The tarball is one of the target&apos;s line</source>
        <translation>Der Tarball gehört zur Reihe des Ziels</translation>
    </message>
    <message>
        <source>database in k3s from 2.6.3 on, in management-state before</source>
        <translation>Datenbank ab 2.6.3 in k3s, davor in management-state</translation>
    </message>
    <message>
        <source>The data in this tarball are those of another line of Rancher than the image that is to run on them.</source>
        <translation>Die Daten in diesem Tarball stammen aus einer anderen Rancher-Reihe als das Image, das auf ihnen laufen soll.</translation>
    </message>
    <message>
        <source>Choose the tarball of the target release.</source>
        <translation>Wählen Sie den Tarball des Ziel-Release.</translation>
    </message>
    <message>
        <source>Room for both tarballs and the unpacked data</source>
        <translation>Platz für beide Tarballs und die entpackten Daten</translation>
    </message>
    <message>
        <source>a tarball of the present data, ${fact.data.kiB} KiB unpacked, and the chosen one</source>
        <translation>ein Tarball der jetzigen Daten, entpackt ${fact.data.kiB} KiB, und der gewählte</translation>
    </message>
    <message>
        <source>A full disk in the middle of the replacement leaves half of the data.</source>
        <translation>Ein voller Datenträger mitten im Ersetzen lässt nur die Hälfte der Daten übrig.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, or make room.</source>
        <translation>Wählen Sie einen Ordner auf einem anderen Datenträger, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Every option of the present container is carried over</source>
        <translation>Jede Option des jetzigen Containers wird übernommen</translation>
    </message>
    <message>
        <source>none left out</source>
        <translation>keine ausgelassen</translation>
    </message>
    <message>
        <source>These options of the present container are not repeated when the earlier release is started.</source>
        <translation>Diese Optionen des jetzigen Containers werden beim Start des früheren Release nicht wiederholt.</translation>
    </message>
    <message>
        <source>Note them and set them by &quot;docker update&quot; afterwards, where that is possible.</source>
        <translation>Notieren Sie sie und setzen Sie sie danach mit „docker update“, soweit das möglich ist.</translation>
    </message>
    <message>
        <source>The ports are free once Rancher is stopped</source>
        <translation>Die Ports sind frei, sobald Rancher angehalten ist</translation>
    </message>
    <message>
        <source>no other container publishes them</source>
        <translation>kein anderer Container veröffentlicht sie</translation>
    </message>
    <message>
        <source>Another container publishes a port of Rancher.</source>
        <translation>Ein anderer Container veröffentlicht einen Port von Rancher.</translation>
    </message>
    <message>
        <source>Stop the other container, or move it to another port.</source>
        <translation>Halten Sie den anderen Container an, oder geben Sie ihm einen anderen Port.</translation>
    </message>
    <message>
        <source>Nothing prunes Docker on this host</source>
        <translation>Auf diesem Host räumt kein prune auf</translation>
    </message>
    <message>
        <source>no job with docker … prune</source>
        <translation>kein Auftrag mit docker … prune</translation>
    </message>
    <message>
        <source>A prune job removes the stopped containers that hold the volume, and after them the volume with all data.</source>
        <translation>Ein prune-Auftrag entfernt die angehaltenen Container, die das Volume halten, und danach das Volume mit allen Daten.</translation>
    </message>
    <message>
        <source>Take the job out until the old containers are removed.</source>
        <translation>Schalten Sie den Auftrag ab, bis die alten Container entfernt sind.</translation>
    </message>
    <message>
        <source>Nothing updates containers by itself</source>
        <translation>Nichts aktualisiert Container von selbst</translation>
    </message>
    <message>
        <source>no Watchtower</source>
        <translation>kein Watchtower</translation>
    </message>
    <message>
        <source>This container replaces others by newer images and may upgrade Rancher again.</source>
        <translation>Dieser Container ersetzt andere durch neuere Images und kann Rancher erneut aktualisieren.</translation>
    </message>
    <message>
        <source>Stop it until the cause of the failed upgrade is known.</source>
        <translation>Halten Sie ihn an, bis die Ursache des gescheiterten Upgrades bekannt ist.</translation>
    </message>
    <message>
        <source>The tools that the steps use are there</source>
        <translation>Die Werkzeuge, die die Schritte benutzen, sind da</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>A step would stop in the middle for want of a program.</source>
        <translation>Ein Schritt bliebe mittendrin stehen, weil ein Programm fehlt.</translation>
    </message>
    <message>
        <source>Install it.</source>
        <translation>Installieren Sie es.</translation>
    </message>
    <message>
        <source>The tarball was read before the run</source>
        <translation>Der Tarball wurde vor dem Lauf gelesen</translation>
    </message>
    <message>
        <source>a file on the Docker host</source>
        <translation>eine Datei auf dem Docker-Host</translation>
    </message>
    <message>
        <source>A tarball on the desk is read only after it has arrived; that is still before Rancher is stopped.</source>
        <translation>Ein Tarball am Arbeitsplatz wird erst gelesen, wenn er angekommen ist; auch das geschieht, bevor Rancher angehalten wird.</translation>
    </message>
    <message>
        <source>Copy it to the host first.</source>
        <translation>Kopieren Sie ihn zuerst auf den Host.</translation>
    </message>
    <message>
        <source>Every change made in Rancher after the tarball was written is lost and cannot be brought back.</source>
        <translation>Jede Änderung in Rancher, die nach dem Schreiben des Tarballs gemacht wurde, geht verloren und kann nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>A tarball of the present data is made first and kept.</source>
        <translation>Zuvor wird ein Tarball der jetzigen Daten erstellt und aufbewahrt.</translation>
    </message>
    <message>
        <source>Once the data are being replaced the rollback must not be interrupted, even if it is slow. An interruption can break the database, also for later upgrades.</source>
        <translation>Sobald die Daten ersetzt werden, darf der Rollback nicht unterbrochen werden, auch wenn er langsam ist. Eine Unterbrechung kann die Datenbank beschädigen, auch für spätere Aktualisierungen.</translation>
    </message>
    <message>
        <source>It may be run again from the same tarball.</source>
        <translation>Er kann aus demselben Tarball wiederholt werden.</translation>
    </message>
    <message>
        <source>Rancher does not answer from here until the earlier release has started. Clusters that it manages go on running.</source>
        <translation>Ab hier antwortet Rancher nicht, bis das frühere Release gestartet ist. Die verwalteten Cluster laufen weiter.</translation>
    </message>
    <message>
        <source>Tell the users.</source>
        <translation>Sagen Sie den Benutzern Bescheid.</translation>
    </message>
    <message>
        <source>The earlier release is started with the options of the present container, as the command of this step shows them. Variables that may be secret go through a file on the host.</source>
        <translation>Das frühere Release wird mit den Optionen des jetzigen Containers gestartet, wie der Befehl dieses Schritts sie zeigt. Variablen, die geheim sein können, gehen über eine Datei auf dem Host.</translation>
    </message>
    <message>
        <source>Compare the command with how Rancher was started at first.</source>
        <translation>Vergleichen Sie den Befehl mit dem, mit dem Rancher zuerst gestartet wurde.</translation>
    </message>
    <message>
        <source>Variables whose values may be secret are copied into a file on the host that only root can read.</source>
        <translation>Variablen, deren Werte geheim sein können, werden in eine Datei auf dem Host kopiert, die nur root lesen kann.</translation>
    </message>
    <message>
        <source>The file goes with the clean-up.</source>
        <translation>Die Datei verschwindet mit dem Aufräumen.</translation>
    </message>
    <message>
        <source>From here on no docker system prune, container prune or volume prune may run on this host: the stopped containers hold the volume with all data.</source>
        <translation>Ab hier darf auf diesem Host kein docker system prune, container prune oder volume prune laufen: Die angehaltenen Container halten das Volume mit allen Daten.</translation>
    </message>
    <message>
        <source>Wait until the old containers are removed.</source>
        <translation>Warten Sie, bis die alten Container entfernt sind.</translation>
    </message>
    <message>
        <source>The upgraded container stays and shares the data. Its restart policy is taken away so that two Ranchers never run on one database after a reboot.</source>
        <translation>Der aktualisierte Container bleibt und teilt die Daten. Seine Neustartregel wird entfernt, damit nach einem Neustart nie zwei Rancher auf einer Datenbank laufen.</translation>
    </message>
    <message>
        <source>Remove it by the clean-up when Rancher works.</source>
        <translation>Entfernen Sie ihn mit dem Aufräumen, wenn Rancher funktioniert.</translation>
    </message>
    <message>
        <source>Rancher in a single Docker container is not supported in production.</source>
        <translation>Rancher in einem einzelnen Docker-Container wird für den Produktivbetrieb nicht unterstützt.</translation>
    </message>
    <message>
        <source>Plan a move to a Kubernetes cluster.</source>
        <translation>Planen Sie den Umzug auf einen Kubernetes-Cluster.</translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt limits how often a certificate is given out, and asks TCP port 80 from any address.</source>
        <translation>Let&apos;s Encrypt begrenzt, wie oft ein Zertifikat ausgestellt wird, und fragt TCP-Port 80 von beliebigen Adressen aus ab.</translation>
    </message>
    <message>
        <source>Keep port 80 open to the world.</source>
        <translation>Halten Sie Port 80 für alle offen.</translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt can be reached</source>
        <translation>Let&apos;s Encrypt ist erreichbar</translation>
    </message>
    <message>
        <source>no air gap</source>
        <translation>kein abgeschottetes Netz</translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt is not offered inside an air gap.</source>
        <translation>Let&apos;s Encrypt gibt es in einem abgeschotteten Netz nicht.</translation>
    </message>
    <message>
        <source>Choose other certificates.</source>
        <translation>Wählen Sie andere Zertifikate.</translation>
    </message>
    <message>
        <source>Rancher 2.2 knows no bundled catalog. Inside an air gap it needs a mirrored system-charts repository.</source>
        <translation>Rancher 2.2 kennt keinen mitgelieferten Katalog. In einem abgeschotteten Netz braucht es ein gespiegeltes system-charts-Repository.</translation>
    </message>
    <message>
        <source>Have the mirror ready.</source>
        <translation>Halten Sie den Spiegel bereit.</translation>
    </message>
    <message>
        <source>SELinux is on. The folder of this run is relabelled so that containers may read it; nothing else is.</source>
        <translation>SELinux ist an. Der Ordner dieses Laufs bekommt ein anderes Label, damit Container ihn lesen dürfen; sonst nichts.</translation>
    </message>
    <message>
        <source>The folder is made for this run.</source>
        <translation>Der Ordner wird für diesen Lauf angelegt.</translation>
    </message>
    <message>
        <source>The name of the tarball names the target</source>
        <translation>Der Name des Tarballs nennt das Ziel</translation>
    </message>
    <message>
        <source>${input.targetVersion}</source>
        <translation>${input.targetVersion}</translation>
    </message>
    <message>
        <source>The name of the tarball names another release than the one to start. Normally both are equal.</source>
        <translation>Der Name des Tarballs nennt ein anderes Release als das zu startende. Normalerweise sind beide gleich.</translation>
    </message>
    <message>
        <source>Make sure that the release made this tarball.</source>
        <translation>Vergewissern Sie sich, dass das Release diesen Tarball erstellt hat.</translation>
    </message>
    <message>
        <source>The tarball holds nothing else</source>
        <translation>Der Tarball enthält nichts anderes</translation>
    </message>
    <message>
        <source>only var/lib/rancher</source>
        <translation>nur var/lib/rancher</translation>
    </message>
    <message>
        <source>The tarball also holds files outside of Rancher&apos;s data; only var/lib/rancher is unpacked.</source>
        <translation>Der Tarball enthält auch Dateien außerhalb der Rancher-Daten; nur var/lib/rancher wird entpackt.</translation>
    </message>
    <message>
        <source>Look at the list of its members.</source>
        <translation>Sehen Sie sich die Liste seiner Dateien an.</translation>
    </message>
    <message>
        <source>Rancher 2.12 refuses to start while RKE1 clusters exist. After the rollback their resources have to be cleaned up before the next upgrade.</source>
        <translation>Rancher 2.12 startet nicht, solange es RKE1-Cluster gibt. Nach dem Rollback müssen deren Ressourcen vor dem nächsten Upgrade aufgeräumt werden.</translation>
    </message>
    <message>
        <source>Follow the clean-up of the 2.12 release notes.</source>
        <translation>Folgen Sie dem Aufräumen in den Release Notes von 2.12.</translation>
    </message>
    <message>
        <source>Rancher 2.7.1 may wait for its own webhook when it starts.</source>
        <translation>Rancher 2.7.1 kann beim Start auf seinen eigenen Webhook warten.</translation>
    </message>
    <message>
        <source>Give it some minutes and start the container once more.</source>
        <translation>Warten Sie einige Minuten und starten Sie den Container noch einmal.</translation>
    </message>
    <message>
        <source>Prepare and read the tarball</source>
        <translation>Vorbereiten und Tarball lesen</translation>
    </message>
    <message>
        <source>Stop Rancher</source>
        <translation>Rancher anhalten</translation>
    </message>
    <message>
        <source>Replace the data</source>
        <translation>Daten ersetzen</translation>
    </message>
    <message>
        <source>Start the earlier release</source>
        <translation>Früheres Release starten</translation>
    </message>
    <message>
        <source>Make a folder for this run</source>
        <translation>Ordner für diesen Lauf anlegen</translation>
    </message>
    <message>
        <source>Only root can read it</source>
        <translation>Nur root kann ihn lesen</translation>
    </message>
    <message>
        <source>A fresh folder, because a bind mount with :z relabels the whole folder; a home or system folder would be damaged.</source>
        <translation>Ein neuer Ordner, weil eine Einhängung mit :z den ganzen Ordner neu kennzeichnet; ein Home- oder Systemordner würde beschädigt.</translation>
    </message>
    <message>
        <source>Keep the settings of the present container</source>
        <translation>Einstellungen des jetzigen Containers aufbewahren</translation>
    </message>
    <message>
        <source>The settings are in the folder</source>
        <translation>Die Einstellungen liegen im Ordner</translation>
    </message>
    <message>
        <source>Every hidden variable is in the file</source>
        <translation>Jede verborgene Variable steht in der Datei</translation>
    </message>
    <message>
        <source>The documents ask a person to repeat all options of the first docker run by heart.</source>
        <translation>Die Dokumentation verlangt, alle Optionen des ersten docker run auswendig zu wiederholen.</translation>
    </message>
    <message>
        <source>With this file the present container can be made again. Its log is kept because the clean-up removes it.</source>
        <translation>Mit dieser Datei lässt sich der jetzige Container wiederherstellen. Sein Protokoll wird aufbewahrt, weil das Aufräumen es entfernt.</translation>
    </message>
    <message>
        <source>Put the tarball into the folder</source>
        <translation>Tarball in den Ordner legen</translation>
    </message>
    <message>
        <source>The original stays where it is, and the name no longer matters.</source>
        <translation>Das Original bleibt, wo es ist, und der Name spielt keine Rolle mehr.</translation>
    </message>
    <message>
        <source>The replacement reads this copy.</source>
        <translation>Beim Ersetzen wird diese Kopie gelesen.</translation>
    </message>
    <message>
        <source>Bring the tarball to the host</source>
        <translation>Tarball auf den Host bringen</translation>
    </message>
    <message>
        <source>The tarball is on the host</source>
        <translation>Der Tarball ist auf dem Host</translation>
    </message>
    <message>
        <source>The tarball travels through the wizard and is hashed on both ends.</source>
        <translation>Der Tarball geht durch den Assistenten und wird an beiden Enden mit einem Hash geprüft.</translation>
    </message>
    <message>
        <source>The tarball lies on the desk.</source>
        <translation>Der Tarball liegt am Arbeitsplatz.</translation>
    </message>
    <message>
        <source>Load the images from the file</source>
        <translation>Images aus der Datei laden</translation>
    </message>
    <message>
        <source>The image is on the host</source>
        <translation>Das Image ist auf dem Host</translation>
    </message>
    <message>
        <source>There is no registry; the images come from a file.</source>
        <translation>Es gibt keine Registry; die Images kommen aus einer Datei.</translation>
    </message>
    <message>
        <source>Running containers notice nothing.</source>
        <translation>Laufende Container merken davon nichts.</translation>
    </message>
    <message>
        <source>Fetch the image of the earlier release</source>
        <translation>Image des früheren Release holen</translation>
    </message>
    <message>
        <source>The registry is the one that the present image came from.</source>
        <translation>Die Registry ist die, aus der das jetzige Image kam.</translation>
    </message>
    <message>
        <source>Fetch the image that reads tarballs</source>
        <translation>Image holen, das Tarballs liest</translation>
    </message>
    <message>
        <source>The documented command fetches it after Rancher was stopped, and fails there inside an air gap.</source>
        <translation>Der dokumentierte Befehl holt es erst, wenn Rancher angehalten ist, und scheitert dort in einem abgeschotteten Netz.</translation>
    </message>
    <message>
        <source>A small image with tar and gzip.</source>
        <translation>Ein kleines Image mit tar und gzip.</translation>
    </message>
    <message>
        <source>Read the tarball from the first to the last byte</source>
        <translation>Tarball vom ersten bis zum letzten Byte lesen</translation>
    </message>
    <message>
        <source>The list of its members holds Rancher&apos;s data</source>
        <translation>Die Liste seiner Dateien enthält die Daten von Rancher</translation>
    </message>
    <message>
        <source>The documented command removes the data before it opens the tarball. This reads all of it, by the same program, image and mount that will unpack it.</source>
        <translation>Der dokumentierte Befehl entfernt die Daten, bevor er den Tarball öffnet. Hier wird er ganz gelesen, mit demselben Programm, Image und derselben Einhängung, die ihn entpacken werden.</translation>
    </message>
    <message>
        <source>It also proves that the helper image starts and that SELinux lets it read the folder.</source>
        <translation>Das beweist auch, dass das Hilfs-Image startet und SELinux es den Ordner lesen lässt.</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>It does not run</source>
        <translation>Er läuft nicht</translation>
    </message>
    <message>
        <source>docker start of the upgraded container</source>
        <translation>docker start des aktualisierten Containers</translation>
    </message>
    <message>
        <source>Every container that shares the data is stopped, not only the one that is named.</source>
        <translation>Jeder Container, der die Daten teilt, wird angehalten, nicht nur der genannte.</translation>
    </message>
    <message>
        <source>Stopping a stopped container does nothing.</source>
        <translation>Einen angehaltenen Container anzuhalten bewirkt nichts.</translation>
    </message>
    <message>
        <source>Keep %1 from starting by itself</source>
        <translation>%1 am selbsttätigen Start hindern</translation>
    </message>
    <message>
        <source>It has no restart policy</source>
        <translation>Er hat keine Neustartregel</translation>
    </message>
    <message>
        <source>docker update --restart=unless-stopped of the upgraded container</source>
        <translation>docker update --restart=unless-stopped des aktualisierten Containers</translation>
    </message>
    <message>
        <source>The container is kept. With its policy it would come back at the next start of Docker, on the same data.</source>
        <translation>Der Container bleibt erhalten. Mit seiner Regel käme er beim nächsten Start von Docker zurück, auf denselben Daten.</translation>
    </message>
    <message>
        <source>Nothing is removed.</source>
        <translation>Es wird nichts entfernt.</translation>
    </message>
    <message>
        <source>See that nothing runs on the data</source>
        <translation>Sicherstellen, dass nichts auf den Daten läuft</translation>
    </message>
    <message>
        <source>No running container mounts the data</source>
        <translation>Kein laufender Container hat die Daten eingehängt</translation>
    </message>
    <message>
        <source>A process that goes on writing would make a mixture of both databases.</source>
        <translation>Ein Prozess, der weiterschreibt, würde beide Datenbanken vermischen.</translation>
    </message>
    <message>
        <source>Keep the present data in a tarball</source>
        <translation>Jetzige Daten in einem Tarball aufbewahren</translation>
    </message>
    <message>
        <source>Every file of the data is in the tarball</source>
        <translation>Jede Datei der Daten ist im Tarball</translation>
    </message>
    <message>
        <source>Its hash is written down</source>
        <translation>Sein Hash ist festgehalten</translation>
    </message>
    <message>
        <source>The documents remove the present data without a copy.</source>
        <translation>Die Dokumentation entfernt die jetzigen Daten ohne Kopie.</translation>
    </message>
    <message>
        <source>It is the way back to the state before the rollback, and what one looks at to find why the upgrade failed.</source>
        <translation>Er ist der Weg zurück in den Zustand vor dem Rollback und das, worin man nach der Ursache des gescheiterten Upgrades sucht.</translation>
    </message>
    <message>
        <source>Replace the data by those of the tarball</source>
        <translation>Daten durch die des Tarballs ersetzen</translation>
    </message>
    <message>
        <source>The data are those of the tarball, no file more and none less</source>
        <translation>Die Daten sind die des Tarballs, keine Datei mehr und keine weniger</translation>
    </message>
    <message>
        <source>The data before the rollback are put back from rancher-data-failed.tar.gz in the same way, and the upgraded container is started again.</source>
        <translation>Die Daten von vor dem Rollback werden auf dieselbe Weise aus rancher-data-failed.tar.gz zurückgeholt, und der aktualisierte Container wird wieder gestartet.</translation>
    </message>
    <message>
        <source>The tarball was read whole before. Hidden files of the newer state go as well, which the documented pattern leaves. The helper container is removed afterwards.</source>
        <translation>Der Tarball wurde vorher ganz gelesen. Auch versteckte Dateien des neueren Stands verschwinden, die das dokumentierte Muster stehen lässt. Der Hilfs-Container wird danach entfernt.</translation>
    </message>
    <message>
        <source>May be run again from the same tarball as often as needed.</source>
        <translation>Darf aus demselben Tarball beliebig oft wiederholt werden.</translation>
    </message>
    <message>
        <source>It runs and is not started over and over</source>
        <translation>Er läuft und wird nicht immer wieder gestartet</translation>
    </message>
    <message>
        <source>It runs the earlier release</source>
        <translation>Er führt das frühere Release aus</translation>
    </message>
    <message>
        <source>It uses the data that were replaced</source>
        <translation>Er nutzt die ersetzten Daten</translation>
    </message>
    <message>
        <source>Its log asks for no --privileged</source>
        <translation>Sein Protokoll verlangt kein --privileged</translation>
    </message>
    <message>
        <source>docker stop of the container that was started</source>
        <translation>docker stop des gestarteten Containers</translation>
    </message>
    <message>
        <source>See its database start</source>
        <translation>Start seiner Datenbank ansehen</translation>
    </message>
    <message>
        <source>The log says that the embedded database starts</source>
        <translation>Das Protokoll meldet den Start der eingebetteten Datenbank</translation>
    </message>
    <message>
        <source>Since 2.6.4 Rancher&apos;s start resets the embedded k3s to one member and says so.</source>
        <translation>Seit 2.6.4 setzt der Start von Rancher das eingebettete k3s auf ein Mitglied zurück und meldet das.</translation>
    </message>
    <message>
        <source>Wait until Rancher answers</source>
        <translation>Warten, bis Rancher antwortet</translation>
    </message>
    <message>
        <source>/ping says pong</source>
        <translation>/ping antwortet pong</translation>
    </message>
    <message>
        <source>Certificates that are written at the first start may be used only from the second on. When it does not come in some minutes, &quot;docker restart&quot; of this container once more helps.</source>
        <translation>Zertifikate, die beim ersten Start geschrieben werden, gelten manchmal erst ab dem zweiten. Kommt es in einigen Minuten nicht, hilft ein weiteres „docker restart“ dieses Containers.</translation>
    </message>
    <message>
        <source>Rancher answers inside its container</source>
        <translation>Rancher antwortet in seinem Container</translation>
    </message>
    <message>
        <source>Rancher answers on the published port</source>
        <translation>Rancher antwortet am veröffentlichten Port</translation>
    </message>
    <message>
        <source>Rancher is healthy</source>
        <translation>Rancher ist gesund</translation>
    </message>
    <message>
        <source>Rancher says that it is the earlier release</source>
        <translation>Rancher meldet das frühere Release</translation>
    </message>
    <message>
        <source>Its version page says so without a login</source>
        <translation>Seine Versionsseite meldet das ohne Anmeldung</translation>
    </message>
    <message>
        <source>The container runs the image of the earlier release</source>
        <translation>Der Container führt das Image des früheren Release aus</translation>
    </message>
    <message>
        <source>It is not started over and over</source>
        <translation>Er wird nicht immer wieder gestartet</translation>
    </message>
    <message>
        <source>It is the only one on the data, now and after a reboot</source>
        <translation>Er ist der einzige auf den Daten, jetzt und nach einem Neustart</translation>
    </message>
    <message>
        <source>The safety tarball is whole</source>
        <translation>Der Sicherheits-Tarball ist vollständig</translation>
    </message>
    <message>
        <source>Clean up after the rollback</source>
        <translation>Nach dem Rollback aufräumen</translation>
    </message>
    <message>
        <source>Remove the container %1</source>
        <translation>Container %1 entfernen</translation>
    </message>
    <message>
        <source>its data belong to the running Rancher by now and stay</source>
        <translation>seine Daten gehören inzwischen dem laufenden Rancher und bleiben</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Without -v, so that the volume stays.</source>
        <translation>Ohne -v, damit das Volume bleibt.</translation>
    </message>
    <message>
        <source>Do this only after some days. A running container is left alone.</source>
        <translation>Tun Sie das erst nach einigen Tagen. Ein laufender Container bleibt unberührt.</translation>
    </message>
    <message>
        <source>Delete the folder of the run</source>
        <translation>Ordner des Laufs löschen</translation>
    </message>
    <message>
        <source>it holds the data and variables of the failed state that nobody wants any more</source>
        <translation>er enthält Daten und Variablen des gescheiterten Stands, die niemand mehr braucht</translation>
    </message>
    <message>
        <source>The tarball that the rollback went back to stays where it was; only its copy goes.</source>
        <translation>Der Tarball, auf den zurückgesetzt wurde, bleibt, wo er war; nur seine Kopie verschwindet.</translation>
    </message>
    <message>
        <source>Keep rancher-data, and never run a docker prune while stopped containers hold the volume.</source>
        <translation>Behalten Sie rancher-data, und führen Sie nie ein docker prune aus, solange angehaltene Container das Volume halten.</translation>
    </message>
    <message>
        <source>Look at the version in the bottom-left corner of Rancher, and at the state of every cluster; agents need 10 to 15 minutes.</source>
        <translation>Sehen Sie sich die Version unten links in Rancher und den Zustand jedes Clusters an; die Agenten brauchen 10 bis 15 Minuten.</translation>
    </message>
    <message>
        <source>Plan a move to a Kubernetes cluster. Rancher in one Docker container is not supported in production.</source>
        <translation>Planen Sie den Umzug auf einen Kubernetes-Cluster. Rancher in einem Docker-Container wird für den Produktivbetrieb nicht unterstützt.</translation>
    </message>
    <message>
        <source>Rancher runs in Docker on this host</source>
        <translation>Rancher läuft auf diesem Rechner in Docker</translation>
    </message>
    <message>
        <source>a container of rancher/rancher</source>
        <translation>ein Container von rancher/rancher</translation>
    </message>
    <message>
        <source>This machine is a node of a Kubernetes cluster, and Rancher was not found in a container of its own. It runs in that cluster then.</source>
        <translation>Diese Maschine ist ein Knoten eines Kubernetes-Clusters, und Rancher wurde nicht in einem eigenen Container gefunden. Dann läuft es in diesem Cluster.</translation>
    </message>
    <message>
        <source>Choose &quot;Roll back Rancher with rancher-backup&quot; (rancher-backup); where Rancher is older than 2.5 choose &quot;Roll back an RKE cluster (RKE 0.2.0 and later)&quot; (rke-rollback).</source>
        <translation>Das Verfahren rancher-backup wählen; ist Rancher älter als 2.5, das Verfahren rke-rollback.</translation>
    </message>
    <message>
        <source>The target is a release whose rollback is supported</source>
        <translation>Das Ziel ist ein Release, auf das zurückzugehen unterstützt wird</translation>
    </message>
    <message>
        <source>Going back to Rancher 2.0 or 2.1 is no longer supported. Do it only where 2.2 or later is not feasible.</source>
        <translation>Auf Rancher 2.0 oder 2.1 zurückzugehen wird nicht mehr unterstützt. Nur tun, wo 2.2 oder später nicht machbar ist.</translation>
    </message>
    <message>
        <source>The newer release moved the tokens of the clusters, and the older one cannot reach the clusters without them. They are recorded before the rollback and applied after it; the steps for that are added.</source>
        <translation>Das neuere Release hat die Token der Cluster umgezogen, und das ältere erreicht die Cluster ohne sie nicht. Sie werden vor dem Rollback aufgezeichnet und danach gesetzt; die Schritte dafür kommen hinzu.</translation>
    </message>
    <message>
        <source>Take care that Rancher still runs when the rollback begins.</source>
        <translation>Dafür sorgen, dass Rancher noch läuft, wenn der Rollback beginnt.</translation>
    </message>
    <message>
        <source>The node answers</source>
        <translation>Der Knoten antwortet</translation>
    </message>
    <message>
        <source>a login and a shell</source>
        <translation>eine Anmeldung und eine Shell</translation>
    </message>
    <message>
        <source>Nothing is known of this node, and no step can be run on it.</source>
        <translation>Von diesem Knoten ist nichts bekannt, und kein Schritt kann auf ihm laufen.</translation>
    </message>
    <message>
        <source>Mend the login, or leave the node out with a reason and proof that it is off.</source>
        <translation>Bringen Sie die Anmeldung in Ordnung, oder lassen Sie den Knoten mit Grund und Nachweis aus, dass er abgeschaltet ist.</translation>
    </message>
    <message>
        <source>The clock is that of this computer</source>
        <translation>Die Uhr geht wie die dieses Rechners</translation>
    </message>
    <message>
        <source>at most 1000 ms off, so that no two machines are 2 s apart</source>
        <translation>höchstens 1000 ms Abweichung, damit keine zwei Maschinen 2 s auseinanderliegen</translation>
    </message>
    <message>
        <source>Where clocks differ by 3 seconds, restored certificates look newer than the database and a server does not start; a certificate may also look not yet valid.</source>
        <translation>Gehen Uhren um 3 Sekunden auseinander, wirken wiederhergestellte Zertifikate neuer als die Datenbank, und ein Server startet nicht; auch kann ein Zertifikat als noch nicht gültig gelten.</translation>
    </message>
    <message>
        <source>Start chronyd or systemd-timesyncd, wait until the clock is right, and check again.</source>
        <translation>Starten Sie chronyd oder systemd-timesyncd, warten Sie, bis die Uhr stimmt, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>A step outlives the connection</source>
        <translation>Ein Schritt überlebt die Verbindung</translation>
    </message>
    <message>
        <source>systemd-run, or setsid</source>
        <translation>systemd-run oder setsid</translation>
    </message>
    <message>
        <source>Where the connection breaks in the middle of a step, the step would die with it.</source>
        <translation>Bricht die Verbindung mitten in einem Schritt ab, würde der Schritt mit ihr enden.</translation>
    </message>
    <message>
        <source>Install util-linux, which brings setsid.</source>
        <translation>Installieren Sie util-linux, das setsid mitbringt.</translation>
    </message>
    <message>
        <source>Nobody else is at work on this machine</source>
        <translation>Niemand sonst arbeitet an dieser Maschine</translation>
    </message>
    <message>
        <source>no lock</source>
        <translation>keine Sperre</translation>
    </message>
    <message>
        <source>A run of this program holds this machine. Two at once undo each other&apos;s work.</source>
        <translation>Ein Lauf dieses Programms hält diese Maschine. Zwei zugleich machen einander die Arbeit zunichte.</translation>
    </message>
    <message>
        <source>Ask the person it names. A run that was interrupted is continued, or ended, before another one begins.</source>
        <translation>Fragen Sie die genannte Person. Ein unterbrochener Lauf wird fortgesetzt oder beendet, bevor ein anderer beginnt.</translation>
    </message>
    <message>
        <source>at least ${fact.machine.clock} ms off</source>
        <translation>mindestens ${fact.machine.clock} ms daneben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>anderswo</translation>
    </message>
    <message>
        <source>${fact.snapshot.kind}, ${fact.snapshot.bytes} bytes</source>
        <translation>${fact.snapshot.kind}, ${fact.snapshot.bytes} Byte</translation>
    </message>
    <message>
        <source>no host of the case says so</source>
        <translation>kein Rechner des Falls sagt es</translation>
    </message>
    <message>
        <source>whole: ${fact.snapshot.whole}</source>
        <translation>heil: ${fact.snapshot.whole}</translation>
    </message>
    <message>
        <source>${fact.snapshot.members} members, ${fact.snapshot.layout}</source>
        <translation>${fact.snapshot.members} Mitglieder, ${fact.snapshot.layout}</translation>
    </message>
    <message>
        <source>readable: ${fact.docker.envKnown}</source>
        <translation>lesbar: ${fact.docker.envKnown}</translation>
    </message>
    <message>
        <source>on the host: ${fact.docker.imagePresent}, file: ${fact.docker.archivePresent}</source>
        <translation>auf dem Rechner: ${fact.docker.imagePresent}, Datei: ${fact.docker.archivePresent}</translation>
    </message>
    <message>
        <source>on the host: ${fact.docker.helperPresent}</source>
        <translation>auf dem Rechner: ${fact.docker.helperPresent}</translation>
    </message>
    <message>
        <source>from ${value.fromVersion} to ${input.targetVersion}</source>
        <translation>von ${value.fromVersion} auf ${input.targetVersion}</translation>
    </message>
    <message>
        <source>${fact.disk.roomKiB} KiB left over</source>
        <translation>${fact.disk.roomKiB} KiB bleiben übrig</translation>
    </message>
    <message>
        <source>on the desk</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>${fact.snapshot.foreign} other members</source>
        <translation>${fact.snapshot.foreign} fremde Mitglieder</translation>
    </message>
    <message>
        <source>Options stand before the image, Rancher&apos;s arguments after it. Variables that may be secret come from a file that only root can read. A container of this name that never ran is removed, one that ran is kept under another name.</source>
        <translation>Optionen stehen vor dem Image, die Argumente von Rancher danach. Variablen, die geheim sein können, kommen aus einer Datei, die nur root lesen kann. Ein Container dieses Namens, der nie lief, wird entfernt; einer, der lief, bleibt unter einem anderen Namen erhalten.</translation>
    </message>
    <message>
        <source>It is the file that was checked</source>
        <translation>Es ist die Datei, die geprüft wurde</translation>
    </message>
    <message>
        <source>Ports, variables, certificates, mounts and arguments are those of the present container, and the container gets a name. Where Docker keeps a port after a loss of power, no container runs on the machine and none would start with Docker, Docker is restarted.</source>
        <translation>Ports, Variablen, Zertifikate, Einhängungen und Argumente sind die des jetzigen Containers, und der Container bekommt einen Namen. Behält Docker nach einem Stromausfall einen Port, obwohl auf der Maschine kein Container läuft, wird Docker neu gestartet, sofern dadurch kein anderer Container anliefe.</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>A rollback with SQLite</source>
        <translation>Ein Rücksetzen mit SQLite</translation>
    </message>
    <message>
        <source>One server with a SQLite database and two agents after a failed upgrade. Nothing goes wrong on the way back.</source>
        <translation>Ein Server mit einer SQLite-Datenbank und zwei Agents nach einem misslungenen Upgrade. Auf dem Weg zurück geht nichts schief.</translation>
    </message>
    <message>
        <source>Token changed since the snapshot</source>
        <translation>Token seit dem Snapshot geändert</translation>
    </message>
    <message>
        <source>The configuration of the first server holds another token than the one the snapshot was taken with. The restore would end with &quot;bootstrap data already found and encrypted with different token&quot;.</source>
        <translation>Die Konfiguration des ersten Servers enthält ein anderes Token als das, mit dem der Snapshot erstellt wurde. Die Wiederherstellung würde mit „bootstrap data already found and encrypted with different token“ enden.</translation>
    </message>
    <message>
        <source>Forgotten server address</source>
        <translation>Vergessene Serveradresse</translation>
    </message>
    <message>
        <source>A drop-in on the first server still names another server, in quotes. RKE2 refuses to reset while it is there.</source>
        <translation>Ein Drop-in auf dem ersten Server nennt noch einen anderen Server, in Anführungszeichen. Solange es da ist, verweigert RKE2 den Reset.</translation>
    </message>
    <message>
        <source>Best snapshot cut off</source>
        <translation>Bester Snapshot abgeschnitten</translation>
    </message>
    <message>
        <source>The newest snapshot of the old release was cut off while it was copied. An older, whole one lies beside it.</source>
        <translation>Der neueste Snapshot des alten Releases wurde beim Kopieren abgeschnitten. Daneben liegt ein älterer, unversehrter.</translation>
    </message>
    <message>
        <source>A peer that goes on running</source>
        <translation>Ein weiterer Server, der weiterläuft</translation>
    </message>
    <message>
        <source>The killall script of one peer ends with success, but its etcd still runs. Stopping it once more helps.</source>
        <translation>Das killall-Skript eines weiteren Servers endet mit Erfolg, aber sein etcd läuft noch. Ihn noch einmal anzuhalten hilft.</translation>
    </message>
    <message>
        <source>Drain that cannot end</source>
        <translation>Ein Leeren, das nicht enden kann</translation>
    </message>
    <message>
        <source>A disruption budget allows no eviction. The drain waits until its time is up; it may be skipped with a reason.</source>
        <translation>Ein Disruption Budget erlaubt keine Verdrängung. Das Leeren wartet, bis seine Zeit um ist; es darf mit Grund übersprungen werden.</translation>
    </message>
    <message>
        <source>First server starts over and over</source>
        <translation>Erster Server startet immer wieder neu</translation>
    </message>
    <message>
        <source>The first start after the restore ends again and again over a file newer than the database. Starting it once more helps.</source>
        <translation>Der erste Start nach der Wiederherstellung endet immer wieder an einer Datei, die neuer als die Datenbank ist. Ihn noch einmal zu starten hilft.</translation>
    </message>
    <message>
        <source>Connection cut in the middle of a step</source>
        <translation>Verbindung mitten in einem Schritt getrennt</translation>
    </message>
    <message>
        <source>The connection to the first server is cut once while a step writes its output. The step itself goes on.</source>
        <translation>Die Verbindung zum ersten Server wird einmal getrennt, während ein Schritt seine Ausgabe schreibt. Der Schritt selbst läuft weiter.</translation>
    </message>
    <message>
        <source>A slow node</source>
        <translation>Ein langsamer Knoten</translation>
    </message>
    <message>
        <source>Everything on one agent takes four times as long.</source>
        <translation>Auf einem Agenten dauert alles viermal so lange.</translation>
    </message>
    <message>
        <source>A plain rollback</source>
        <translation>Ein einfacher Rollback</translation>
    </message>
    <message>
        <source>Five machines after a failed upgrade. Nothing goes wrong on the way back.</source>
        <translation>Fünf Maschinen nach einem gescheiterten Upgrade. Auf dem Rückweg geht nichts schief.</translation>
    </message>
    <message>
        <source>Helper of a broken restore</source>
        <translation>Helfer einer abgebrochenen Wiederherstellung</translation>
    </message>
    <message>
        <source>A container of an earlier restore still answers on one node, with the checksum of another file. It is found and removed first.</source>
        <translation>Auf einem Knoten antwortet noch ein Container einer früheren Wiederherstellung, mit der Prüfsumme einer anderen Datei. Er wird gefunden und zuerst entfernt.</translation>
    </message>
    <message>
        <source>Another file of the same name</source>
        <translation>Eine andere Datei gleichen Namens</translation>
    </message>
    <message>
        <source>An RKE cluster, from a jump box</source>
        <translation>Ein RKE-Cluster, von einem Sprungrechner aus</translation>
    </message>
    <message>
        <source>Four machines and a jump box with RKE. Rancher was upgraded and does not run well; the etcd snapshot from before takes it back.</source>
        <translation>Vier Maschinen und ein Sprungrechner mit RKE. Rancher wurde aktualisiert und läuft nicht gut; der etcd-Snapshot von vorher bringt es zurück.</translation>
    </message>
    <message>
        <source>An RKE cluster of the 0.1 line</source>
        <translation>Ein RKE-Cluster der Linie 0.1</translation>
    </message>
    <message>
        <source>Four machines and a jump box with RKE 0.1.20. Snapshot and certificate bundle do not lie on every etcd node yet; after the restore the cluster is built up and its components are restarted.</source>
        <translation>Vier Maschinen und ein Sprungrechner mit RKE 0.1.20. Snapshot und Zertifikatsbündel liegen noch nicht auf jedem etcd-Knoten; nach der Wiederherstellung wird der Cluster aufgebaut, und seine Komponenten werden neu gestartet.</translation>
    </message>
    <message>
        <source>The snapshot on one node only</source>
        <translation>Der Snapshot nur auf einem Knoten</translation>
    </message>
    <message>
        <source>Only one etcd node still has the snapshot. It is copied to the others before anything is removed.</source>
        <translation>Nur noch ein etcd-Knoten hat den Snapshot. Er wird auf die anderen kopiert, bevor etwas entfernt wird.</translation>
    </message>
    <message>
        <source>Rancher back to a backup</source>
        <translation>Rancher zurück auf eine Sicherung</translation>
    </message>
    <message>
        <source>Three servers with Rancher after a failed upgrade, and a backup of the operator from the evening before.</source>
        <translation>Drei Server mit Rancher nach einem misslungenen Upgrade und eine Sicherung des Operators vom Abend davor.</translation>
    </message>
    <message>
        <source>The first try of the operator fails</source>
        <translation>Der erste Versuch des Operators schlägt fehl</translation>
    </message>
    <message>
        <source>The operator cannot delete a resource at first. It tries again by itself, and the second try works.</source>
        <translation>Der Operator kann eine Ressource zuerst nicht löschen. Er versucht es von selbst noch einmal, und der zweite Versuch gelingt.</translation>
    </message>
    <message>
        <source>The webhook does not come back</source>
        <translation>Der Webhook kommt nicht zurück</translation>
    </message>
    <message>
        <source>Rancher starts without its admission webhook. The one that was kept is put back.</source>
        <translation>Rancher startet ohne seinen Admission-Webhook. Der aufgehobene wird zurückgelegt.</translation>
    </message>
    <message>
        <source>An RKE cluster on new machines</source>
        <translation>Ein RKE-Cluster auf neuen Maschinen</translation>
    </message>
    <message>
        <source>Three machines of an RKE cluster are lost and have successors with other addresses, which were used before. One snapshot was saved; the cluster is built from it.</source>
        <translation>Drei Maschinen eines RKE-Clusters sind verloren und haben Nachfolger mit anderen Adressen, die schon in Gebrauch waren. Ein Snapshot wurde gerettet; daraus wird der Cluster gebaut.</translation>
    </message>
    <message>
        <source>A container that nobody knows</source>
        <translation>Ein Container, den niemand kennt</translation>
    </message>
    <message>
        <source>One machine carries a container that has nothing to do with Kubernetes. The list shows it before it is removed.</source>
        <translation>Eine Maschine trägt einen Container, der nichts mit Kubernetes zu tun hat. Die Liste zeigt ihn, bevor er entfernt wird.</translation>
    </message>
    <message>
        <source>Flatcar on one machine</source>
        <translation>Flatcar auf einer Maschine</translation>
    </message>
    <message>
        <source>There RKE keeps etcd and certificates under /opt/rke, beside the snapshots. The folders go by their names, the snapshots stay.</source>
        <translation>Dort hat RKE etcd und Zertifikate unter /opt/rke, neben den Snapshots. Die Ordner werden nach ihren Namen entfernt, die Snapshots bleiben.</translation>
    </message>
    <message>
        <source>Rancher in Docker</source>
        <translation>Rancher in Docker</translation>
    </message>
    <message>
        <source>One host with a Rancher container whose upgrade failed. Nothing goes wrong on the way back.</source>
        <translation>Ein Host mit einem Rancher-Container, dessen Upgrade gescheitert ist. Auf dem Rückweg geht nichts schief.</translation>
    </message>
    <message>
        <source>One etcd node holds an older snapshot under the same name. It is moved aside, so that RKE gives the chosen one to all.</source>
        <translation>Auf einem etcd-Node liegt ein älterer Snapshot unter demselben Namen. Er wird beiseitegelegt, damit RKE allen den gewählten gibt.</translation>
    </message>
    <message>
        <source>A rollback with an external database</source>
        <translation>Zurücksetzen mit externer Datenbank</translation>
    </message>
    <message>
        <source>Two servers, an agent and a PostgreSQL database after a failed upgrade. Nothing goes wrong on the way back.</source>
        <translation>Zwei Server, ein Agent und eine PostgreSQL-Datenbank nach einem misslungenen Upgrade. Auf dem Weg zurück geht nichts schief.</translation>
    </message>
    <message>
        <source>The dump was cut off</source>
        <translation>Der Abzug ist abgeschnitten</translation>
    </message>
    <message>
        <source>The dump lacks its end. Its table of contents can be read all the same; a restore would stop half done.</source>
        <translation>Dem Abzug fehlt das Ende. Sein Inhaltsverzeichnis lässt sich trotzdem lesen; eine Wiederherstellung bliebe auf halbem Weg stehen.</translation>
    </message>
    <message>
        <source>A server lost its database</source>
        <translation>Ein Server hat seine Datenbank verloren</translation>
    </message>
    <message>
        <source>The configuration of one server no longer names the database. It would start an etcd of its own.</source>
        <translation>Die Konfiguration eines Servers nennt die Datenbank nicht mehr. Er würde ein eigenes etcd starten.</translation>
    </message>
    <message>
        <source>Somebody is connected</source>
        <translation>Jemand ist verbunden</translation>
    </message>
    <message>
        <source>A report still reads from the database while everything is stopped. It ends by itself after a moment.</source>
        <translation>Ein Bericht liest noch aus der Datenbank, während alles steht. Er endet nach einem Augenblick von selbst.</translation>
    </message>
    <message>
        <source>A copy without its newest rows</source>
        <translation>Eine Kopie ohne ihre neuesten Zeilen</translation>
    </message>
    <message>
        <source>The copy was made while RKE2 ran, and its -wal file was left behind. SQLite calls it sound; only the noted figures show it.</source>
        <translation>Die Kopie entstand, während RKE2 lief, und ihre -wal-Datei blieb zurück. SQLite hält sie für heil; nur die notierten Zahlen zeigen es.</translation>
    </message>
    <message>
        <source>A server that forgot SQLite</source>
        <translation>Ein Server, der SQLite vergessen hat</translation>
    </message>
    <message>
        <source>The configuration no longer says disable-etcd. The older release would start embedded etcd and move the rows over.</source>
        <translation>In der Konfiguration steht disable-etcd nicht mehr. Das ältere Release würde ein eingebettetes etcd starten und die Zeilen dorthin verschieben.</translation>
    </message>
    <message>
        <source>An RKE2 cluster on new hosts</source>
        <translation>Ein RKE2-Cluster auf neuen Rechnern</translation>
    </message>
    <message>
        <source>The machines of a cluster were lost. Three new ones are there, with one saved snapshot and the saved token; the cluster is built from them.</source>
        <translation>Die Maschinen eines Clusters sind verloren. Drei neue sind da, mit einem geretteten Snapshot und dem geretteten Token; aus ihnen wird der Cluster gebaut.</translation>
    </message>
    <message>
        <source>A machine that is not new</source>
        <translation>Eine Maschine, die nicht neu ist</translation>
    </message>
    <message>
        <source>One of the new servers still carries a database of RKE2. It would found or join another cluster.</source>
        <translation>Einer der neuen Server trägt noch eine Datenbank von RKE2. Er würde einen anderen Cluster gründen oder ihm beitreten.</translation>
    </message>
    <message>
        <source>The saved snapshot is cut off</source>
        <translation>Der gerettete Snapshot ist abgeschnitten</translation>
    </message>
    <message>
        <source>The only snapshot that was saved lacks its end. Nothing can be restored from it.</source>
        <translation>Dem einzigen geretteten Snapshot fehlt das Ende. Aus ihm lässt sich nichts wiederherstellen.</translation>
    </message>
    <message>
        <source>Rancher on RKE, back across CVE-2018-20321</source>
        <translation>Rancher auf RKE, zurück über CVE-2018-20321</translation>
    </message>
    <message>
        <source>Four machines and a jump box with RKE 0.1.20, and a snapshot of a Rancher before the fix of CVE-2018-20321. The tokens of the clusters are recorded before the rollback and given back after it.</source>
        <translation>Vier Maschinen und ein Sprungrechner mit RKE 0.1.20, und ein Snapshot eines Rancher vor der Korrektur von CVE-2018-20321. Die Token der Cluster werden vor dem Rollback aufgezeichnet und danach zurückgegeben.</translation>
    </message>
    <message>
        <source>The tokens cannot be read</source>
        <translation>Die Token lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>The kubeconfig may not read the clusters of Rancher. Without their tokens the rollback is not begun.</source>
        <translation>Die Kubeconfig darf die Cluster von Rancher nicht lesen. Ohne ihre Token wird der Rollback nicht begonnen.</translation>
    </message>
    <message>
        <source>A cluster changes while its token is applied</source>
        <translation>Ein Cluster ändert sich, während sein Token gesetzt wird</translation>
    </message>
    <message>
        <source>Rancher writes to the same object at that moment. It is read again, and the token is applied to what is there now.</source>
        <translation>Rancher schreibt in diesem Moment in dasselbe Objekt. Es wird neu gelesen und das Token in das gesetzt, was jetzt da ist.</translation>
    </message>
    <message>
        <source>Rancher on RKE 1.2, back across CVE-2018-20321</source>
        <translation>Rancher auf RKE 1.2, zurück über CVE-2018-20321</translation>
    </message>
    <message>
        <source>Four machines and a jump box with RKE 1.2, which builds the whole cluster anew from the snapshot. The tokens of the clusters are recorded before that and given back after it.</source>
        <translation>Vier Maschinen und ein Sprungrechner mit RKE 1.2, das den ganzen Cluster aus dem Snapshot neu baut. Die Token der Cluster werden davor aufgezeichnet und danach zurückgegeben.</translation>
    </message>
    <message>
        <source>Rancher on cleaned machines, back across CVE-2018-20321</source>
        <translation>Rancher auf bereinigten Maschinen, zurück über CVE-2018-20321</translation>
    </message>
    <message>
        <source>The machines of an RKE cluster are cleaned and filled again from a snapshot. The tokens of the clusters are recorded while the old cluster still runs, and given back to the new one.</source>
        <translation>Die Maschinen eines RKE-Clusters werden bereinigt und aus einem Snapshot neu gefüllt. Die Token der Cluster werden aufgezeichnet, solange der alte Cluster noch läuft, und dem neuen zurückgegeben.</translation>
    </message>
    <message>
        <source>Rancher in Docker, back across CVE-2018-20321</source>
        <translation>Rancher in Docker, zurück über CVE-2018-20321</translation>
    </message>
    <message>
        <source>One Docker host, and a tarball of a release before the fix of CVE-2018-20321. The tokens of the clusters are recorded before the rollback and given back after it.</source>
        <translation>Ein Docker-Host, und ein Archiv eines Releases vor der Korrektur von CVE-2018-20321. Die Token der Cluster werden vor dem Rollback aufgezeichnet und danach zurückgegeben.</translation>
    </message>
    <message>
        <source>A cluster without its token</source>
        <translation>Ein Cluster ohne sein Token</translation>
    </message>
    <message>
        <source>One cluster says that it has moved its token and has none yet. That is found before anything is stopped.</source>
        <translation>Ein Cluster meldet sich als umgezogen und hat noch kein Token. Das wird gefunden, bevor etwas angehalten wird.</translation>
    </message>
    <message>
        <source>Rancher back across a border</source>
        <translation>Rancher zurück über eine Grenze</translation>
    </message>
    <message>
        <source>Three servers with Rancher 2.7.9 and a backup of 2.7.5. Between the two lies a border, so Rancher is taken away, restored and installed anew.</source>
        <translation>Drei Server mit Rancher 2.7.9 und eine Sicherung von 2.7.5. Zwischen beiden liegt eine Grenze, also wird Rancher entfernt, wiederhergestellt und neu installiert.</translation>
    </message>
    <message>
        <source>The operator&apos;s chart cannot be had</source>
        <translation>Das Chart des Operators ist nicht zu bekommen</translation>
    </message>
    <message>
        <source>The repository does not have the chart of the operator. That is found before anything is deleted.</source>
        <translation>Das Repository hat das Chart des Operators nicht. Das wird gefunden, bevor etwas gelöscht wird.</translation>
    </message>
    <message>
        <source>The clean-up leaves something behind</source>
        <translation>Das Entfernen lässt etwas zurück</translation>
    </message>
    <message>
        <source>The look after the clean-up finds a definition of cluster-api. It is looked at again until nothing is left.</source>
        <translation>Der Blick nach dem Entfernen findet eine Definition von cluster-api. Es wird noch einmal nachgesehen, bis nichts übrig ist.</translation>
    </message>
    <message>
        <source>An RKE cluster of the 0.1 line on new machines</source>
        <translation>Ein RKE-Cluster der Reihe 0.1 auf neuen Maschinen</translation>
    </message>
    <message>
        <source>Three machines of a cluster of RKE 0.1.20 are lost and have successors with other addresses, which were used before. One machine is restored first, the others are added.</source>
        <translation>Drei Maschinen eines Clusters von RKE 0.1.20 sind verloren und haben Nachfolger mit anderen Adressen, die vorher benutzt wurden. Zuerst wird eine Maschine wiederhergestellt, die anderen kommen hinzu.</translation>
    </message>
    <message>
        <source>A copy of an earlier attempt</source>
        <translation>Eine Kopie aus einem früheren Versuch</translation>
    </message>
    <message>
        <source>The workstation still has a copy of the cluster file from an earlier attempt. It is kept in the folder of the run, and a new one is made.</source>
        <translation>Auf dem Arbeitsplatz liegt noch eine Kopie der Cluster-Datei aus einem früheren Versuch. Sie bleibt im Ordner des Laufs erhalten, und eine neue wird gemacht.</translation>
    </message>
</context>
<context>
    <name>rancher-backup</name>
    <message>
        <source>Roll back Rancher with rancher-backup</source>
        <translation>Rancher mit rancher-backup zurücksetzen</translation>
    </message>
    <message>
        <source>Takes Rancher&apos;s own resources back to a backup of the rancher-backup operator and Rancher back to its earlier release. Rancher is scaled to 0, a Restore brings the resources back, Helm brings the release back. The Kubernetes release below stays.</source>
        <translation>Setzt die eigenen Ressourcen von Rancher auf eine Sicherung des Operators rancher-backup und Rancher auf seine frühere Version zurück. Rancher wird auf 0 skaliert, ein Restore bringt die Ressourcen zurück, Helm die Version. Die Kubernetes-Version darunter bleibt.</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Sicherungsdatei</translation>
    </message>
    <message>
        <source>The whole name, as the Backup resource or the bucket lists it. The operator takes a part of a name for the name of another file.</source>
        <translation>Der ganze Name, wie ihn die Backup-Ressource oder der Bucket zeigt. Einen Teil eines Namens nimmt der Operator für den Namen einer anderen Datei.</translation>
    </message>
    <message>
        <source>Rancher release to go back to</source>
        <translation>Rancher-Version, auf die zurückgesetzt wird</translation>
    </message>
    <message>
        <source>The release that ran when the backup was made.</source>
        <translation>Die Version, die lief, als die Sicherung gemacht wurde.</translation>
    </message>
    <message>
        <source>Where the backup lies</source>
        <translation>Wo die Sicherung liegt</translation>
    </message>
    <message>
        <source>operator: where the operator keeps its backups (its volume, or the S3 that it was installed with). s3: a bucket named here.</source>
        <translation>operator: wo der Operator seine Sicherungen ablegt (sein Volume oder das S3, mit dem er installiert wurde). s3: ein hier genannter Bucket.</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>s3</source>
        <translation>S3</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>S3-Bucket</translation>
    </message>
    <message>
        <source>S3 endpoint</source>
        <translation>S3-Endpunkt</translation>
    </message>
    <message>
        <source>S3 region</source>
        <translation>S3-Region</translation>
    </message>
    <message>
        <source>S3 folder</source>
        <translation>S3-Ordner</translation>
    </message>
    <message>
        <source>One folder without folders below it.</source>
        <translation>Ein Ordner ohne Unterordner.</translation>
    </message>
    <message>
        <source>CA file of the S3 endpoint</source>
        <translation>CA-Datei des S3-Endpunkts</translation>
    </message>
    <message>
        <source>A PEM file on the machine that runs kubectl.</source>
        <translation>Eine PEM-Datei auf der Maschine, auf der kubectl läuft.</translation>
    </message>
    <message>
        <source>Do not check the certificate of the S3 endpoint</source>
        <translation>Zertifikat des S3-Endpunkts nicht prüfen</translation>
    </message>
    <message>
        <source>S3 bucket lookup</source>
        <translation>Adressierung des S3-Buckets</translation>
    </message>
    <message>
        <source>Only newer operators know another one than default.</source>
        <translation>Nur neuere Operatoren kennen etwas anderes als die Voreinstellung.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>dns</source>
        <translation>dns</translation>
    </message>
    <message>
        <source>path</source>
        <translation>path</translation>
    </message>
    <message>
        <source>S3 over IPv4 and IPv6</source>
        <translation>S3 über IPv4 und IPv6</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Secret with the S3 keys</source>
        <translation>Secret mit den S3-Schlüsseln</translation>
    </message>
    <message>
        <source>With accessKey and secretKey. Empty: the machines themselves may read the bucket (IAM).</source>
        <translation>Mit accessKey und secretKey. Leer: Die Maschinen selbst dürfen den Bucket lesen (IAM).</translation>
    </message>
    <message>
        <source>Namespace of that secret</source>
        <translation>Namespace dieses Secrets</translation>
    </message>
    <message>
        <source>S3 keys</source>
        <translation>S3-Schlüssel</translation>
    </message>
    <message>
        <source>Only where the secret is not there yet: ACCESS_KEY=… and SECRET_KEY=…, one a line. They go to the machine in a 0600 file, never on a command line.</source>
        <translation>Nur wenn es das Secret noch nicht gibt: ACCESS_KEY=… und SECRET_KEY=…, je eine Zeile. Sie gehen in einer Datei mit Modus 0600 auf die Maschine, nie auf einer Befehlszeile.</translation>
    </message>
    <message>
        <source>Secret with the encryption configuration</source>
        <translation>Secret mit der Verschlüsselungskonfiguration</translation>
    </message>
    <message>
        <source>Only for a file that ends in .enc: the configuration that the backup was made with, in the namespace cattle-resources-system.</source>
        <translation>Nur für eine Datei, die auf .enc endet: die Konfiguration, mit der die Sicherung gemacht wurde, im Namespace cattle-resources-system.</translation>
    </message>
    <message>
        <source>File with the encryption configuration</source>
        <translation>Datei mit der Verschlüsselungskonfiguration</translation>
    </message>
    <message>
        <source>Only where that secret is gone: the file on the machine that runs kubectl. It never leaves that machine.</source>
        <translation>Nur wenn dieses Secret fehlt: die Datei auf der Maschine, auf der kubectl läuft. Sie verlässt diese Maschine nie.</translation>
    </message>
    <message>
        <source>Seconds before finalizers are removed</source>
        <translation>Sekunden, bis Finalizer entfernt werden</translation>
    </message>
    <message>
        <source>How long the operator waits for a resource to go before it strips its finalizers.</source>
        <translation>Wie lange der Operator auf das Verschwinden einer Ressource wartet, bevor er ihre Finalizer entfernt.</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>5</source>
        <translation>5</translation>
    </message>
    <message>
        <source>6</source>
        <translation>6</translation>
    </message>
    <message>
        <source>7</source>
        <translation>7</translation>
    </message>
    <message>
        <source>8</source>
        <translation>8</translation>
    </message>
    <message>
        <source>9</source>
        <translation>9</translation>
    </message>
    <message>
        <source>10</source>
        <translation>10</translation>
    </message>
    <message>
        <source>Back up the present state first</source>
        <translation>Den jetzigen Zustand vorher sichern</translation>
    </message>
    <message>
        <source>Needs an operator that works. It can be restored with the newer release only.</source>
        <translation>Braucht einen Operator, der arbeitet. Diese Sicherung lässt sich nur mit der neueren Version wiederherstellen.</translation>
    </message>
    <message>
        <source>Rancher&apos;s admission webhooks</source>
        <translation>Admission-Webhooks von Rancher</translation>
    </message>
    <message>
        <source>The webhook of the newer release may refuse what the backup brings. set-aside: kept on disk and taken away for the restore.</source>
        <translation>Der Webhook der neueren Version kann ablehnen, was die Sicherung bringt. set-aside: auf der Platte aufgehoben und für die Wiederherstellung entfernt.</translation>
    </message>
    <message>
        <source>set-aside</source>
        <translation>beiseitelegen</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>belassen</translation>
    </message>
    <message>
        <source>How the release goes back</source>
        <translation>Wie die Version zurückgeht</translation>
    </message>
    <message>
        <source>helm-rollback: the revision before the upgrade. helm-upgrade: the earlier chart with the present values. image: only the image; Helm keeps the newer release on record. person: you do it and confirm.</source>
        <translation>helm-rollback: die Revision vor dem Upgrade. helm-upgrade: das frühere Chart mit den jetzigen Werten. image: nur das Image; in Helm steht weiter die neuere Version. person: Sie tun es und bestätigen.</translation>
    </message>
    <message>
        <source>helm-rollback</source>
        <translation>helm rollback</translation>
    </message>
    <message>
        <source>helm-upgrade</source>
        <translation>helm upgrade</translation>
    </message>
    <message>
        <source>image</source>
        <translation>nur das Image</translation>
    </message>
    <message>
        <source>person</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Helm repository</source>
        <translation>Helm-Repository</translation>
    </message>
    <message>
        <source>Its name on the machine that runs helm.</source>
        <translation>Sein Name auf der Maschine, auf der helm läuft.</translation>
    </message>
    <message>
        <source>rancher-stable</source>
        <translation>rancher-stable</translation>
    </message>
    <message>
        <source>rancher-latest</source>
        <translation>rancher-latest</translation>
    </message>
    <message>
        <source>rancher-alpha</source>
        <translation>rancher-alpha</translation>
    </message>
    <message>
        <source>rancher-prime</source>
        <translation>rancher-prime</translation>
    </message>
    <message>
        <source>Replicas where none are left</source>
        <translation>Replikate, wenn keine mehr da sind</translation>
    </message>
    <message>
        <source>Counts only when Rancher is already scaled to 0.</source>
        <translation>Zählt nur, wenn Rancher schon auf 0 skaliert ist.</translation>
    </message>
    <message>
        <source>kubectl and helm run on a node of the case here, so that the restore goes on when this machine sleeps.</source>
        <translation>kubectl und helm laufen hier auf einem Knoten des Falls, damit die Wiederherstellung weitergeht, wenn dieser Rechner schläft.</translation>
    </message>
    <message>
        <source>Name the first server or a jump box in kube: on.</source>
        <translation>Nennen Sie unter kube: on den ersten Server oder eine Sprungmaschine.</translation>
    </message>
    <message>
        <source>This is not a whole name that the operator gives. From which cluster the file comes cannot be told, and a part of a name may find another file.</source>
        <translation>Das ist kein ganzer Name, wie ihn der Operator vergibt. Aus welchem Cluster die Datei stammt, lässt sich nicht sagen, und ein Teil eines Namens kann eine andere Datei treffen.</translation>
    </message>
    <message>
        <source>Take the name that the Backup resource or the bucket lists.</source>
        <translation>Nehmen Sie den Namen, den die Backup-Ressource oder der Bucket zeigt.</translation>
    </message>
    <message>
        <source>The file is encrypted, and no encryption configuration is named.</source>
        <translation>Die Datei ist verschlüsselt, und es ist keine Verschlüsselungskonfiguration genannt.</translation>
    </message>
    <message>
        <source>Name the secret that the backup was made with.</source>
        <translation>Nennen Sie das Secret, mit dem die Sicherung gemacht wurde.</translation>
    </message>
    <message>
        <source>The file is not encrypted, yet an encryption configuration is named.</source>
        <translation>Die Datei ist nicht verschlüsselt, trotzdem ist eine Verschlüsselungskonfiguration genannt.</translation>
    </message>
    <message>
        <source>Leave the secret empty, or choose the file that ends in .enc.</source>
        <translation>Lassen Sie das Secret leer, oder wählen Sie die Datei, die auf .enc endet.</translation>
    </message>
    <message>
        <source>Before Rancher 2.5 there was no rancher-backup operator.</source>
        <translation>Vor Rancher 2.5 gab es den Operator rancher-backup nicht.</translation>
    </message>
    <message>
        <source>Restore the etcd snapshot of the cluster with the procedure for RKE.</source>
        <translation>Stellen Sie den etcd-Snapshot des Clusters mit dem Verfahren für RKE wieder her.</translation>
    </message>
    <message>
        <source>Commands run as root</source>
        <translation>Befehle laufen als root</translation>
    </message>
    <message>
        <source>Copies with secrets are kept in a folder of root.</source>
        <translation>Kopien mit Geheimnissen werden in einem Ordner von root aufgehoben.</translation>
    </message>
    <message>
        <source>Log in as root, or let the login become root by sudo.</source>
        <translation>Melden Sie sich als root an, oder lassen Sie die Anmeldung durch sudo zu root werden.</translation>
    </message>
    <message>
        <source>The tools of this procedure are there</source>
        <translation>Die Programme dieses Verfahrens sind da</translation>
    </message>
    <message>
        <source>none missing</source>
        <translation>keines fehlt</translation>
    </message>
    <message>
        <source>A program that the steps use is not on this machine.</source>
        <translation>Ein Programm, das die Schritte benutzen, fehlt auf dieser Maschine.</translation>
    </message>
    <message>
        <source>Install it.</source>
        <translation>Installieren Sie es.</translation>
    </message>
    <message>
        <source>kubectl and a kubeconfig of the local cluster</source>
        <translation>kubectl und eine kubeconfig des lokalen Clusters</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>Without them nothing of this procedure can run.</source>
        <translation>Ohne sie kann nichts von diesem Verfahren laufen.</translation>
    </message>
    <message>
        <source>Name them in kube: of the case, or choose the machine that has them.</source>
        <translation>Nennen Sie sie unter kube: im Fall, oder wählen Sie die Maschine, die sie hat.</translation>
    </message>
    <message>
        <source>The Kubernetes API answers</source>
        <translation>Die Kubernetes-API antwortet</translation>
    </message>
    <message>
        <source>The operator works in the cluster. Where the cluster itself is ill, it has to be brought back first.</source>
        <translation>Der Operator arbeitet im Cluster. Ist der Cluster selbst krank, muss zuerst er zurückgebracht werden.</translation>
    </message>
    <message>
        <source>Roll RKE2 back first, or mend the cluster.</source>
        <translation>Setzen Sie zuerst RKE2 zurück, oder richten Sie den Cluster.</translation>
    </message>
    <message>
        <source>The kubeconfig may do everything</source>
        <translation>Die kubeconfig darf alles</translation>
    </message>
    <message>
        <source>A restore needs the rights of a cluster administrator.</source>
        <translation>Eine Wiederherstellung braucht die Rechte eines Cluster-Administrators.</translation>
    </message>
    <message>
        <source>Take the kubeconfig that the distribution wrote on a server.</source>
        <translation>Nehmen Sie die kubeconfig, die die Distribution auf einem Server angelegt hat.</translation>
    </message>
    <message>
        <source>The kubeconfig does not go through Rancher</source>
        <translation>Die kubeconfig geht nicht über Rancher</translation>
    </message>
    <message>
        <source>Rancher is down during the restore, and this kubeconfig with it.</source>
        <translation>Rancher ist während der Wiederherstellung aus, und diese kubeconfig mit ihm.</translation>
    </message>
    <message>
        <source>Rancher runs on this cluster</source>
        <translation>Rancher läuft auf diesem Cluster</translation>
    </message>
    <message>
        <source>cattle-system/rancher</source>
        <translation>cattle-system/rancher</translation>
    </message>
    <message>
        <source>There is no Deployment rancher in cattle-system.</source>
        <translation>In cattle-system gibt es kein Deployment rancher.</translation>
    </message>
    <message>
        <source>Choose the local cluster of Rancher. In another cluster a backup is a migration.</source>
        <translation>Wählen Sie den lokalen Cluster von Rancher. In einem anderen Cluster ist eine Sicherung eine Migration.</translation>
    </message>
    <message>
        <source>The target is older than what runs</source>
        <translation>Das Ziel ist älter als das, was läuft</translation>
    </message>
    <message>
        <source>older than ${fact.rancher.version}</source>
        <translation>älter als ${fact.rancher.version}</translation>
    </message>
    <message>
        <source>The release to go back to is newer than the one that runs.</source>
        <translation>Die Zielversion ist neuer als die, die läuft.</translation>
    </message>
    <message>
        <source>Choose the earlier release.</source>
        <translation>Wählen Sie die frühere Version.</translation>
    </message>
    <message>
        <source>No border between the releases (2.6.4)</source>
        <translation>Keine Grenze zwischen den Versionen (2.6.4)</translation>
    </message>
    <message>
        <source>no border</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Between these releases the API of cluster-api changed. A restore in place breaks it.</source>
        <translation>Zwischen diesen Versionen hat sich die API von cluster-api geändert. Eine Wiederherstellung an Ort und Stelle macht sie kaputt.</translation>
    </message>
    <message>
        <source>No border between the releases (2.7.7)</source>
        <translation>Keine Grenze zwischen den Versionen (2.7.7)</translation>
    </message>
    <message>
        <source>The app rancher-provisioning-capi of the newer release clashes with what the older one brings itself.</source>
        <translation>Die App rancher-provisioning-capi der neueren Version verträgt sich nicht mit dem, was die ältere selbst mitbringt.</translation>
    </message>
    <message>
        <source>The operator merges versions of resource definitions (2.14)</source>
        <translation>Der Operator führt Versionen von Ressourcendefinitionen zusammen (2.14)</translation>
    </message>
    <message>
        <source>v9.0.2 or newer</source>
        <translation>v9.0.2 oder neuer</translation>
    </message>
    <message>
        <source>Below 2.14 the resources of cluster-api have an older version. This operator removes the newer one while objects still use it.</source>
        <translation>Unter 2.14 haben die Ressourcen von cluster-api eine ältere Version. Dieser Operator entfernt die neuere, während Objekte sie noch benutzen.</translation>
    </message>
    <message>
        <source>The rancher-backup operator is installed</source>
        <translation>Der Operator rancher-backup ist installiert</translation>
    </message>
    <message>
        <source>restores.resources.cattle.io</source>
        <translation>restores.resources.cattle.io</translation>
    </message>
    <message>
        <source>Nothing in this cluster would carry out a Restore.</source>
        <translation>Nichts in diesem Cluster würde einen Restore ausführen.</translation>
    </message>
    <message>
        <source>helm repo add rancher-charts https://charts.rancher.io; install rancher-backup-crd, then rancher-backup into cattle-resources-system, both of the version for the target. Without a network take the charts from files and set image.repository and global.kubectl.repository.</source>
        <translation>helm repo add rancher-charts https://charts.rancher.io; dann rancher-backup-crd und danach rancher-backup nach cattle-resources-system installieren, beide in der Version für das Ziel. Ohne Netz nehmen Sie die Charts aus Dateien und setzen image.repository und global.kubectl.repository.</translation>
    </message>
    <message>
        <source>The operator runs</source>
        <translation>Der Operator läuft</translation>
    </message>
    <message>
        <source>1 ready</source>
        <translation>1 bereit</translation>
    </message>
    <message>
        <source>The operator&apos;s pod is not ready. A Restore would wait for it while Rancher is down.</source>
        <translation>Der Pod des Operators ist nicht bereit. Ein Restore würde auf ihn warten, während Rancher aus ist.</translation>
    </message>
    <message>
        <source>Restart the pod and read its log.</source>
        <translation>Starten Sie den Pod neu, und lesen Sie sein Protokoll.</translation>
    </message>
    <message>
        <source>No other Restore is unfinished</source>
        <translation>Kein anderer Restore ist unfertig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>A Restore that failed is tried again for ever and holds the lock that the new one needs.</source>
        <translation>Ein fehlgeschlagener Restore wird für immer neu versucht und hält die Sperre, die der neue braucht.</translation>
    </message>
    <message>
        <source>kubectl delete restore NAME; where the lock stays, restart the operator&apos;s pod.</source>
        <translation>kubectl delete restore NAME; bleibt die Sperre, starten Sie den Pod des Operators neu.</translation>
    </message>
    <message>
        <source>The operator has a storage of its own</source>
        <translation>Der Operator hat einen eigenen Speicher</translation>
    </message>
    <message>
        <source>pv or s3</source>
        <translation>pv oder s3</translation>
    </message>
    <message>
        <source>The operator was installed without a storage. It would not know where to look.</source>
        <translation>Der Operator wurde ohne Speicher installiert. Er wüsste nicht, wo er suchen soll.</translation>
    </message>
    <message>
        <source>Choose s3 and name the bucket.</source>
        <translation>Wählen Sie s3, und nennen Sie den Bucket.</translation>
    </message>
    <message>
        <source>The backup file is there</source>
        <translation>Die Sicherungsdatei ist da</translation>
    </message>
    <message>
        <source>${input.backupFile}</source>
        <translation>${input.backupFile}</translation>
    </message>
    <message>
        <source>The operator&apos;s volume does not hold this file.</source>
        <translation>Auf dem Volume des Operators liegt diese Datei nicht.</translation>
    </message>
    <message>
        <source>Choose one that is listed, or s3.</source>
        <translation>Wählen Sie eine, die gelistet ist, oder s3.</translation>
    </message>
    <message>
        <source>The backup file is whole</source>
        <translation>Die Sicherungsdatei ist ganz</translation>
    </message>
    <message>
        <source>a whole archive with filters/filters.json</source>
        <translation>ein ganzes Archiv mit filters/filters.json</translation>
    </message>
    <message>
        <source>The file is cut off or is no backup of the operator.</source>
        <translation>Die Datei ist abgeschnitten oder keine Sicherung des Operators.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The backup is of this cluster</source>
        <translation>Die Sicherung stammt von diesem Cluster</translation>
    </message>
    <message>
        <source>${fact.kube.uid}</source>
        <translation>${fact.kube.uid}</translation>
    </message>
    <message>
        <source>The name carries the id of another cluster. Restored here it would be a migration, not a rollback.</source>
        <translation>Der Name trägt die Kennung eines anderen Clusters. Hier wiederhergestellt wäre es eine Migration, keine Rücksetzung.</translation>
    </message>
    <message>
        <source>Choose a backup of this cluster. For a move to a new cluster see Rancher&apos;s page on migration.</source>
        <translation>Wählen Sie eine Sicherung dieses Clusters. Für einen Umzug in einen neuen Cluster lesen Sie die Seite von Rancher über Migration.</translation>
    </message>
    <message>
        <source>The encryption configuration is there</source>
        <translation>Die Verschlüsselungskonfiguration ist da</translation>
    </message>
    <message>
        <source>encryption-provider-config.yaml in cattle-resources-system</source>
        <translation>encryption-provider-config.yaml in cattle-resources-system</translation>
    </message>
    <message>
        <source>The secret is missing, or has no key encryption-provider-config.yaml. Without the configuration of the backup there is no way around.</source>
        <translation>Das Secret fehlt oder hat keinen Schlüssel encryption-provider-config.yaml. Ohne die Konfiguration der Sicherung führt kein Weg daran vorbei.</translation>
    </message>
    <message>
        <source>Name a file with it, or make the secret.</source>
        <translation>Nennen Sie eine Datei damit, oder legen Sie das Secret an.</translation>
    </message>
    <message>
        <source>No secret of that name stands in the way</source>
        <translation>Kein Secret dieses Namens steht im Weg</translation>
    </message>
    <message>
        <source>none, or one with encryption-provider-config.yaml</source>
        <translation>keines, oder eines mit encryption-provider-config.yaml</translation>
    </message>
    <message>
        <source>A secret of this name is there without the key encryption-provider-config.yaml. It is not overwritten.</source>
        <translation>Ein Secret dieses Namens ist da, ohne den Schlüssel encryption-provider-config.yaml. Es wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>Name another secret.</source>
        <translation>Nennen Sie ein anderes Secret.</translation>
    </message>
    <message>
        <source>The S3 keys are there</source>
        <translation>Die S3-Schlüssel sind da</translation>
    </message>
    <message>
        <source>accessKey and secretKey</source>
        <translation>accessKey und secretKey</translation>
    </message>
    <message>
        <source>The secret is missing or lacks a key.</source>
        <translation>Das Secret fehlt, oder ihm fehlt ein Schlüssel.</translation>
    </message>
    <message>
        <source>Enter the keys, or correct the name.</source>
        <translation>Geben Sie die Schlüssel ein, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>No secret of that name stands in the way of the S3 keys</source>
        <translation>Kein Secret dieses Namens steht den S3-Schlüsseln im Weg</translation>
    </message>
    <message>
        <source>none, or one with both keys</source>
        <translation>keines, oder eines mit beiden Schlüsseln</translation>
    </message>
    <message>
        <source>A secret of this name is there without both keys. It is not overwritten.</source>
        <translation>Ein Secret dieses Namens ist da, ohne beide Schlüssel. Es wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>helm is there</source>
        <translation>helm ist da</translation>
    </message>
    <message>
        <source>helm</source>
        <translation>helm</translation>
    </message>
    <message>
        <source>The release goes back with helm, and this machine has none.</source>
        <translation>Die Version geht mit helm zurück, und diese Maschine hat keines.</translation>
    </message>
    <message>
        <source>Put helm on it, name another machine in kube: on, or choose another way back.</source>
        <translation>Legen Sie helm darauf, nennen Sie unter kube: on eine andere Maschine, oder wählen Sie einen anderen Weg zurück.</translation>
    </message>
    <message>
        <source>Helm still has the revision of the target</source>
        <translation>Helm hat die Revision des Ziels noch</translation>
    </message>
    <message>
        <source>a revision of ${input.targetVersion}</source>
        <translation>eine Revision von ${input.targetVersion}</translation>
    </message>
    <message>
        <source>Helm keeps ten revisions; that of the target is not among them.</source>
        <translation>Helm hebt zehn Revisionen auf; die des Ziels ist nicht darunter.</translation>
    </message>
    <message>
        <source>Choose helm-upgrade.</source>
        <translation>Wählen Sie helm upgrade.</translation>
    </message>
    <message>
        <source>The operator belongs to the target or to the release after it</source>
        <translation>Der Operator gehört zum Ziel oder zur Version danach</translation>
    </message>
    <message>
        <source>rancher-backup for ${input.targetVersion}</source>
        <translation>rancher-backup für ${input.targetVersion}</translation>
    </message>
    <message>
        <source>This operator was not made for the target. It may write resources that the older Rancher does not know.</source>
        <translation>Dieser Operator wurde nicht für das Ziel gemacht. Er kann Ressourcen schreiben, die das ältere Rancher nicht kennt.</translation>
    </message>
    <message>
        <source>Install the operator of the target&apos;s support matrix.</source>
        <translation>Installieren Sie den Operator aus der Support-Matrix des Ziels.</translation>
    </message>
    <message>
        <source>The backup file could be read</source>
        <translation>Die Sicherungsdatei ließ sich lesen</translation>
    </message>
    <message>
        <source>read whole</source>
        <translation>ganz gelesen</translation>
    </message>
    <message>
        <source>The file could not be read from the operator&apos;s volume. Whether it is whole shows only in the restore.</source>
        <translation>Die Datei ließ sich nicht vom Volume des Operators lesen. Ob sie ganz ist, zeigt sich erst bei der Wiederherstellung.</translation>
    </message>
    <message>
        <source>Look at the operator&apos;s pod.</source>
        <translation>Sehen Sie sich den Pod des Operators an.</translation>
    </message>
    <message>
        <source>The backup file in S3 was looked at</source>
        <translation>Die Sicherungsdatei in S3 wurde angesehen</translation>
    </message>
    <message>
        <source>The wizard does not read the bucket. Whether the file is there and whole shows only when Rancher is already down.</source>
        <translation>Der Assistent liest den Bucket nicht. Ob die Datei da und ganz ist, zeigt sich erst, wenn Rancher schon aus ist.</translation>
    </message>
    <message>
        <source>Download the file and test it with gzip -t.</source>
        <translation>Laden Sie die Datei herunter, und prüfen Sie sie mit gzip -t.</translation>
    </message>
    <message>
        <source>The backup holds secrets</source>
        <translation>Die Sicherung enthält Secrets</translation>
    </message>
    <message>
        <source>the full resource set</source>
        <translation>der volle Ressourcensatz</translation>
    </message>
    <message>
        <source>The backup was made with the basic resource set, without secrets. Credentials of clusters and users would be gone.</source>
        <translation>Die Sicherung wurde mit dem einfachen Ressourcensatz gemacht, ohne Secrets. Zugangsdaten von Clustern und Benutzern wären weg.</translation>
    </message>
    <message>
        <source>Choose a backup of the full set.</source>
        <translation>Wählen Sie eine Sicherung des vollen Satzes.</translation>
    </message>
    <message>
        <source>The resource set of the backup is known</source>
        <translation>Der Ressourcensatz der Sicherung ist bekannt</translation>
    </message>
    <message>
        <source>No Backup resource names this file. A backup of the basic set has no secrets.</source>
        <translation>Keine Backup-Ressource nennt diese Datei. Eine Sicherung des einfachen Satzes enthält keine Secrets.</translation>
    </message>
    <message>
        <source>Ask who made it.</source>
        <translation>Fragen Sie, wer sie gemacht hat.</translation>
    </message>
    <message>
        <source>The backup is older than the upgrade</source>
        <translation>Die Sicherung ist älter als das Upgrade</translation>
    </message>
    <message>
        <source>before the upgrade</source>
        <translation>vor dem Upgrade</translation>
    </message>
    <message>
        <source>The backup was made by the newer release. The older Rancher cannot work with its resources.</source>
        <translation>Die Sicherung wurde von der neueren Version gemacht. Das ältere Rancher kann mit ihren Ressourcen nicht arbeiten.</translation>
    </message>
    <message>
        <source>Choose a backup from before the upgrade.</source>
        <translation>Wählen Sie eine Sicherung von vor dem Upgrade.</translation>
    </message>
    <message>
        <source>The releases are next to each other</source>
        <translation>Die Versionen folgen aufeinander</translation>
    </message>
    <message>
        <source>one minor release</source>
        <translation>eine Minor-Version</translation>
    </message>
    <message>
        <source>More than one minor release lies between the two.</source>
        <translation>Zwischen beiden liegt mehr als eine Minor-Version.</translation>
    </message>
    <message>
        <source>Make sure that the backup is of the target.</source>
        <translation>Vergewissern Sie sich, dass die Sicherung vom Ziel stammt.</translation>
    </message>
    <message>
        <source>No webhook stands in the way of the restore</source>
        <translation>Kein Webhook steht der Wiederherstellung im Weg</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>The webhook of the newer Rancher stays. It may refuse what the backup brings, and the restore then never ends.</source>
        <translation>Der Webhook des neueren Rancher bleibt. Er kann ablehnen, was die Sicherung bringt, und dann endet die Wiederherstellung nie.</translation>
    </message>
    <message>
        <source>Let the webhooks be set aside.</source>
        <translation>Lassen Sie die Webhooks beiseitelegen.</translation>
    </message>
    <message>
        <source>Only the image changes. Roles, arguments and webhook of the newer chart stay, and Helm&apos;s next action jumps to the newer release again.</source>
        <translation>Nur das Image ändert sich. Rollen, Argumente und Webhook des neueren Charts bleiben, und die nächste Aktion von Helm springt wieder auf die neuere Version.</translation>
    </message>
    <message>
        <source>Choose helm-rollback, or helm-upgrade with the earlier chart.</source>
        <translation>Wählen Sie helm rollback, oder helm upgrade mit dem früheren Chart.</translation>
    </message>
    <message>
        <source>Room for copies</source>
        <translation>Platz für Kopien</translation>
    </message>
    <message>
        <source>1 GiB</source>
        <translation>1 GiB</translation>
    </message>
    <message>
        <source>Copies of the backup and of the present state are kept on this machine.</source>
        <translation>Kopien der Sicherung und des jetzigen Zustands werden auf dieser Maschine aufgehoben.</translation>
    </message>
    <message>
        <source>Make room below /root.</source>
        <translation>Schaffen Sie Platz unter /root.</translation>
    </message>
    <message>
        <source>Changing the release with Helm or kubectl alone is not supported. This procedure restores the backup first, then changes the release.</source>
        <translation>Die Version allein mit Helm oder kubectl zu ändern wird nicht unterstützt. Dieses Verfahren stellt zuerst die Sicherung wieder her und ändert dann die Version.</translation>
    </message>
    <message>
        <source>Every resource of Rancher made after the backup is deleted: clusters, users, projects, tokens, settings.</source>
        <translation>Jede Ressource von Rancher, die nach der Sicherung entstand, wird gelöscht: Cluster, Benutzer, Projekte, Token, Einstellungen.</translation>
    </message>
    <message>
        <source>Note what was made since the backup.</source>
        <translation>Schreiben Sie auf, was seit der Sicherung entstanden ist.</translation>
    </message>
    <message>
        <source>Rancher and its UI are down from the scaling to 0 until the earlier release runs. Workloads of the clusters go on.</source>
        <translation>Rancher und seine Oberfläche sind vom Skalieren auf 0 an aus, bis die frühere Version läuft. Die Workloads der Cluster laufen weiter.</translation>
    </message>
    <message>
        <source>The release to go back to must not be end-of-life, and must support the Kubernetes release of this cluster and of the clusters it manages.</source>
        <translation>Die Zielversion darf nicht am Ende ihrer Lebenszeit sein und muss die Kubernetes-Version dieses Clusters und der verwalteten Cluster unterstützen.</translation>
    </message>
    <message>
        <source>Look at the support matrix.</source>
        <translation>Sehen Sie in der Support-Matrix nach.</translation>
    </message>
    <message>
        <source>What runs in the clusters that Rancher manages is not taken back.</source>
        <translation>Was in den von Rancher verwalteten Clustern läuft, wird nicht zurückgesetzt.</translation>
    </message>
    <message>
        <source>Rancher keeps its address</source>
        <translation>Rancher behält seine Adresse</translation>
    </message>
    <message>
        <source>the same server-url</source>
        <translation>dieselbe server-url</translation>
    </message>
    <message>
        <source>The address of Rancher must be the one it had when the backup was made.</source>
        <translation>Die Adresse von Rancher muss die sein, die es bei der Sicherung hatte.</translation>
    </message>
    <message>
        <source>The release differs from the target</source>
        <translation>Die Version unterscheidet sich vom Ziel</translation>
    </message>
    <message>
        <source>another than ${input.targetVersion}</source>
        <translation>eine andere als ${input.targetVersion}</translation>
    </message>
    <message>
        <source>The target already runs. Only the resources are restored; the step for the release finds nothing to do.</source>
        <translation>Das Ziel läuft schon. Nur die Ressourcen werden wiederhergestellt; für die Version ist nichts zu tun.</translation>
    </message>
    <message>
        <source>No border between the releases (2.14)</source>
        <translation>Keine Grenze zwischen den Versionen (2.14)</translation>
    </message>
    <message>
        <source>Between these releases the API of cluster-api changed. This operator merges both versions; the documentation announces special steps and names none.</source>
        <translation>Zwischen diesen Versionen hat sich die API von cluster-api geändert. Dieser Operator führt beide Versionen zusammen; die Dokumentation kündigt besondere Schritte an und nennt keine.</translation>
    </message>
    <message>
        <source>No machines are made by Rancher</source>
        <translation>Rancher erzeugt keine Maschinen</translation>
    </message>
    <message>
        <source>Rancher makes machines of its own. After a restore it has deleted and remade nodes whose objects it no longer found.</source>
        <translation>Rancher erzeugt eigene Maschinen. Nach Wiederherstellungen hat es schon Knoten gelöscht und neu gemacht, deren Objekte es nicht mehr fand.</translation>
    </message>
    <message>
        <source>Take a snapshot of each of these clusters first, and look at the objects before Rancher starts.</source>
        <translation>Machen Sie zuerst von jedem dieser Cluster einen Snapshot, und sehen Sie sich die Objekte an, bevor Rancher startet.</translation>
    </message>
    <message>
        <source>No downgrade from 2.8 to 2.7 with clusters</source>
        <translation>Kein Rückschritt von 2.8 auf 2.7 mit Clustern</translation>
    </message>
    <message>
        <source>Going from 2.8 to 2.7 has made nodes of managed clusters new.</source>
        <translation>Der Weg von 2.8 auf 2.7 hat schon Knoten verwalteter Cluster neu gemacht.</translation>
    </message>
    <message>
        <source>Take a snapshot of each cluster first.</source>
        <translation>Machen Sie zuerst von jedem Cluster einen Snapshot.</translation>
    </message>
    <message>
        <source>No Fleet repositories</source>
        <translation>Keine Fleet-Repositorys</translation>
    </message>
    <message>
        <source>Fleet acts as soon as Rancher is back. Secrets of repositories that were not made in the Fleet UI, or before Rancher 2.9, are not in the backup.</source>
        <translation>Fleet handelt, sobald Rancher zurück ist. Secrets von Repositorys, die nicht in der Fleet-Oberfläche oder vor Rancher 2.9 entstanden, sind nicht in der Sicherung.</translation>
    </message>
    <message>
        <source>Pause the repositories, and keep their secrets.</source>
        <translation>Halten Sie die Repositorys an, und heben Sie ihre Secrets auf.</translation>
    </message>
    <message>
        <source>Nobody upgrades Rancher again</source>
        <translation>Niemand aktualisiert Rancher wieder</translation>
    </message>
    <message>
        <source>A Git tool manages this cluster and may bring the newer release back.</source>
        <translation>Ein Git-Werkzeug verwaltet diesen Cluster und kann die neuere Version zurückbringen.</translation>
    </message>
    <message>
        <source>Set the earlier release there before the rollback.</source>
        <translation>Stellen Sie dort vor der Rücksetzung die frühere Version ein.</translation>
    </message>
    <message>
        <source>Helm has finished</source>
        <translation>Helm ist fertig</translation>
    </message>
    <message>
        <source>deployed or failed</source>
        <translation>deployed oder failed</translation>
    </message>
    <message>
        <source>The upgrade was broken off. helm rollback goes on from there; helm upgrade refuses.</source>
        <translation>Das Upgrade wurde abgebrochen. helm rollback kommt von dort weiter; helm upgrade weigert sich.</translation>
    </message>
    <message>
        <source>Choose helm-rollback.</source>
        <translation>Wählen Sie helm rollback.</translation>
    </message>
    <message>
        <source>Helm accepts an upgrade</source>
        <translation>Helm nimmt ein Upgrade an</translation>
    </message>
    <message>
        <source>Helm refuses an upgrade while one is pending.</source>
        <translation>Helm verweigert ein Upgrade, solange eines unfertig ist.</translation>
    </message>
    <message>
        <source>No RKE clusters stop the chart</source>
        <translation>Keine RKE-Cluster halten das Chart auf</translation>
    </message>
    <message>
        <source>From 2.12 on the chart refuses to be installed while resources of RKE exist.</source>
        <translation>Ab 2.12 lässt sich das Chart nicht installieren, solange es Ressourcen von RKE gibt.</translation>
    </message>
    <message>
        <source>Choose helm-rollback, which does not ask.</source>
        <translation>Wählen Sie helm rollback, das nicht danach fragt.</translation>
    </message>
    <message>
        <source>Rancher has replicas</source>
        <translation>Rancher hat Replikate</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 oder mehr</translation>
    </message>
    <message>
        <source>Rancher is already scaled to 0. As many replicas as the input says are put back at the end.</source>
        <translation>Rancher ist schon auf 0 skaliert. Am Ende werden so viele Replikate zurückgestellt, wie die Eingabe sagt.</translation>
    </message>
    <message>
        <source>No newer webhook stays in managed clusters</source>
        <translation>Kein neuerer Webhook bleibt in verwalteten Clustern</translation>
    </message>
    <message>
        <source>The newer webhook stays in the managed clusters; members of projects can then not make namespaces.</source>
        <translation>Der neuere Webhook bleibt in den verwalteten Clustern; Mitglieder von Projekten können dann keine Namespaces anlegen.</translation>
    </message>
    <message>
        <source>A manual step at the end removes it.</source>
        <translation>Ein Schritt von Hand am Ende entfernt ihn.</translation>
    </message>
    <message>
        <source>The state of RKE clusters was not moved</source>
        <translation>Der Zustand von RKE-Clustern wurde nicht verschoben</translation>
    </message>
    <message>
        <source>The newer release moved the state of RKE clusters into secrets. The older one does not find it there.</source>
        <translation>Die neuere Version hat den Zustand von RKE-Clustern in Secrets verschoben. Die ältere findet ihn dort nicht.</translation>
    </message>
    <message>
        <source>Back these clusters up now; a manual step at the end moves the state back.</source>
        <translation>Sichern Sie diese Cluster jetzt; ein Schritt von Hand am Ende verschiebt den Zustand zurück.</translation>
    </message>
    <message>
        <source>Prepare and keep copies</source>
        <translation>Vorbereiten und Kopien aufheben</translation>
    </message>
    <message>
        <source>Take Rancher down</source>
        <translation>Rancher herunterfahren</translation>
    </message>
    <message>
        <source>Restore the resources</source>
        <translation>Die Ressourcen wiederherstellen</translation>
    </message>
    <message>
        <source>Bring the earlier release back</source>
        <translation>Die frühere Version zurückbringen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Record Rancher as it is</source>
        <translation>Rancher festhalten, wie es ist</translation>
    </message>
    <message>
        <source>Deployment, clusters and the number of replicas are kept</source>
        <translation>Deployment, Cluster und die Zahl der Replikate sind aufgehoben</translation>
    </message>
    <message>
        <source>The documents record nothing. The operator puts back the number of replicas that it finds, and that is 0 here.</source>
        <translation>Die Dokumentation hält nichts fest. Der Operator stellt die Zahl der Replikate zurück, die er vorfindet, und das ist hier 0.</translation>
    </message>
    <message>
        <source>The folder is readable by root alone; Helm&apos;s values may hold passwords and are not shown.</source>
        <translation>Den Ordner kann nur root lesen; die Werte von Helm können Passwörter enthalten und werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Copy the backup off the operator&apos;s volume</source>
        <translation>Die Sicherung vom Volume des Operators kopieren</translation>
    </message>
    <message>
        <source>The copy is a whole backup</source>
        <translation>Die Kopie ist eine ganze Sicherung</translation>
    </message>
    <message>
        <source>The volume goes with the operator. This copy stays when both are gone.</source>
        <translation>Das Volume geht mit dem Operator. Diese Kopie bleibt, wenn beide weg sind.</translation>
    </message>
    <message>
        <source>Back up the present state</source>
        <translation>Den jetzigen Zustand sichern</translation>
    </message>
    <message>
        <source>The Backup names its file</source>
        <translation>Das Backup nennt seine Datei</translation>
    </message>
    <message>
        <source>The restore deletes what was made after the backup. This is the only copy of it, and it can be restored with the newer release only.</source>
        <translation>Die Wiederherstellung löscht, was nach der Sicherung entstand. Dies ist die einzige Kopie davon, und sie lässt sich nur mit der neueren Version wiederherstellen.</translation>
    </message>
    <message>
        <source>May be skipped with a reason where Rancher or the operator is too ill.</source>
        <translation>Darf mit einem Grund übersprungen werden, wenn Rancher oder der Operator zu krank ist.</translation>
    </message>
    <message>
        <source>Make the secret with the encryption configuration</source>
        <translation>Das Secret mit der Verschlüsselungskonfiguration anlegen</translation>
    </message>
    <message>
        <source>The secret has the key that the operator reads</source>
        <translation>Das Secret hat den Schlüssel, den der Operator liest</translation>
    </message>
    <message>
        <source>kubectl -n cattle-resources-system delete secret of that name</source>
        <translation>kubectl -n cattle-resources-system delete secret mit diesem Namen</translation>
    </message>
    <message>
        <source>The key is named, so that the file may have another name.</source>
        <translation>Der Schlüssel wird genannt, damit die Datei anders heißen darf.</translation>
    </message>
    <message>
        <source>The file is read on this machine and goes nowhere else.</source>
        <translation>Die Datei wird auf dieser Maschine gelesen und geht nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>Make the secret with the S3 keys</source>
        <translation>Das Secret mit den S3-Schlüsseln anlegen</translation>
    </message>
    <message>
        <source>The secret has both keys</source>
        <translation>Das Secret hat beide Schlüssel</translation>
    </message>
    <message>
        <source>kubectl delete secret of that name and namespace</source>
        <translation>kubectl delete secret mit diesem Namen und Namespace</translation>
    </message>
    <message>
        <source>On a command line every user of the machine can read the keys. They go to kubectl on its input.</source>
        <translation>Auf einer Befehlszeile kann jeder Benutzer der Maschine die Schlüssel lesen. Sie gehen über die Eingabe an kubectl.</translation>
    </message>
    <message>
        <source>The keys come in a 0600 file that is deleted when the step ends.</source>
        <translation>Die Schlüssel kommen in einer Datei mit Modus 0600, die am Ende des Schritts gelöscht wird.</translation>
    </message>
    <message>
        <source>Write the Restore and let the cluster check it</source>
        <translation>Den Restore schreiben und vom Cluster prüfen lassen</translation>
    </message>
    <message>
        <source>The cluster compares every field with the definition of the Restore and makes nothing.</source>
        <translation>Der Cluster vergleicht jedes Feld mit der Definition des Restore und legt nichts an.</translation>
    </message>
    <message>
        <source>Scale Rancher to 0</source>
        <translation>Rancher auf 0 skalieren</translation>
    </message>
    <message>
        <source>No pod of Rancher is left</source>
        <translation>Kein Pod von Rancher ist übrig</translation>
    </message>
    <message>
        <source>kubectl -n cattle-system scale deployment/rancher --replicas=N</source>
        <translation>kubectl -n cattle-system scale deployment/rancher --replicas=N</translation>
    </message>
    <message>
        <source>The newer documents mention this step and do not describe it. Without it the operator starts the newer Rancher on the restored data, also after every failed try.</source>
        <translation>Die neuere Dokumentation erwähnt diesen Schritt und beschreibt ihn nicht. Ohne ihn startet der Operator das neuere Rancher auf den wiederhergestellten Daten, auch nach jedem Fehlversuch.</translation>
    </message>
    <message>
        <source>From here on Rancher and its UI are down.</source>
        <translation>Von hier an sind Rancher und seine Oberfläche aus.</translation>
    </message>
    <message>
        <source>Set Rancher&apos;s webhooks aside</source>
        <translation>Die Webhooks von Rancher beiseitelegen</translation>
    </message>
    <message>
        <source>Nothing of rancher.cattle.io refuses objects any more</source>
        <translation>Nichts von rancher.cattle.io lehnt mehr Objekte ab</translation>
    </message>
    <message>
        <source>kubectl create -f of the two kept files</source>
        <translation>kubectl create -f mit den beiden aufgehobenen Dateien</translation>
    </message>
    <message>
        <source>The webhook of the newer release has refused what older backups bring, and the restore then never ended.</source>
        <translation>Der Webhook der neueren Version hat schon abgelehnt, was ältere Sicherungen bringen, und die Wiederherstellung endete dann nie.</translation>
    </message>
    <message>
        <source>Both are kept on disk. Rancher makes its own again when it starts; where it does not, they are put back.</source>
        <translation>Beide werden auf der Platte aufgehoben. Rancher legt beim Start seine eigenen wieder an; tut es das nicht, werden sie zurückgelegt.</translation>
    </message>
    <message>
        <source>Start the restore</source>
        <translation>Die Wiederherstellung starten</translation>
    </message>
    <message>
        <source>resources made after the backup are deleted; the backup of the present state holds them, where it could be made</source>
        <translation>Ressourcen, die nach der Sicherung entstanden, werden gelöscht; die Sicherung des jetzigen Zustands enthält sie, wenn sie gelang</translation>
    </message>
    <message>
        <source>The operator works on its own from here on, also when this program is closed.</source>
        <translation>Der Operator arbeitet von hier an selbst weiter, auch wenn dieses Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>Follow the operator until the restore is complete</source>
        <translation>Dem Operator folgen, bis die Wiederherstellung fertig ist</translation>
    </message>
    <message>
        <source>The Restore has its completion time, and its condition is Completed</source>
        <translation>Der Restore hat seine Fertigzeit, und seine Bedingung ist Completed</translation>
    </message>
    <message>
        <source>The newer Rancher was not started</source>
        <translation>Das neuere Rancher wurde nicht gestartet</translation>
    </message>
    <message>
        <source>The documented log command names no pod and fails. Log and resource are followed together; the text of the resource is generic on purpose.</source>
        <translation>Der dokumentierte Befehl für das Protokoll nennt keinen Pod und schlägt fehl. Protokoll und Ressource werden zusammen verfolgt; der Text der Ressource ist absichtlich allgemein.</translation>
    </message>
    <message>
        <source>An error is tried again for ever by the operator. After three minutes of it, at once where no try can help, this step fails and asks. The Restore itself goes on being tried, also after the run has ended as failed, until somebody deletes it; the output says with which command. Ending this step while it runs deletes the Restore.</source>
        <translation>Einen Fehler versucht der Operator für immer neu. Nach drei Minuten davon, und sofort, wo kein Versuch helfen kann, schlägt dieser Schritt fehl und fragt. Der Restore selbst wird weiter versucht, auch nachdem der Lauf als fehlgeschlagen geendet hat, bis ihn jemand löscht; mit welchem Befehl, steht in der Ausgabe. Wer diesen Schritt beendet, während er läuft, löscht den Restore.</translation>
    </message>
    <message>
        <source>Go back to the earlier Helm revision</source>
        <translation>Auf die frühere Helm-Revision zurückgehen</translation>
    </message>
    <message>
        <source>The Deployment has the image of the target</source>
        <translation>Das Deployment hat das Image des Ziels</translation>
    </message>
    <message>
        <source>The revision is the newest one of the target in Helm&apos;s history.</source>
        <translation>Die Revision ist die neueste des Ziels in der Geschichte von Helm.</translation>
    </message>
    <message>
        <source>Install the earlier chart with the present values</source>
        <translation>Das frühere Chart mit den jetzigen Werten installieren</translation>
    </message>
    <message>
        <source>The values are those that the release has now, kept on this machine.</source>
        <translation>Die Werte sind die, die das Release jetzt hat, auf dieser Maschine aufgehoben.</translation>
    </message>
    <message>
        <source>Put the earlier image into the Deployment</source>
        <translation>Das frühere Image in das Deployment setzen</translation>
    </message>
    <message>
        <source>kubectl set image with the newer release</source>
        <translation>kubectl set image mit der neueren Version</translation>
    </message>
    <message>
        <source>The registry of the present image is kept.</source>
        <translation>Die Registry des jetzigen Images bleibt.</translation>
    </message>
    <message>
        <source>Only where neither Helm way is possible.</source>
        <translation>Nur wenn keiner der Wege über Helm möglich ist.</translation>
    </message>
    <message>
        <source>Bring the earlier release back by hand</source>
        <translation>Die frühere Version von Hand zurückbringen</translation>
    </message>
    <message>
        <source>Bring Rancher in cattle-system to ${input.targetVersion} with the tool that installed it, for example helm rollback rancher -n cattle-system. The step goes on when the Deployment has the image of that release.</source>
        <translation>Bringen Sie Rancher in cattle-system mit dem Werkzeug, das es installiert hat, auf ${input.targetVersion}, zum Beispiel mit helm rollback rancher -n cattle-system. Der Schritt geht weiter, wenn das Deployment das Image dieser Version hat.</translation>
    </message>
    <message>
        <source>For Rancher that a pipeline or another tool installs.</source>
        <translation>Für Rancher, das eine Pipeline oder ein anderes Werkzeug installiert.</translation>
    </message>
    <message>
        <source>Put the replicas back</source>
        <translation>Die Replikate zurückstellen</translation>
    </message>
    <message>
        <source>As many replicas as before</source>
        <translation>So viele Replikate wie vorher</translation>
    </message>
    <message>
        <source>The documents say that the operator does it. It puts back the number that it found, which is 0.</source>
        <translation>Die Dokumentation sagt, der Operator tue es. Er stellt die Zahl zurück, die er vorfand, und das ist 0.</translation>
    </message>
    <message>
        <source>Helm often has put it back already.</source>
        <translation>Oft hat Helm sie schon zurückgestellt.</translation>
    </message>
    <message>
        <source>Wait until Rancher is up</source>
        <translation>Warten, bis Rancher läuft</translation>
    </message>
    <message>
        <source>Rancher itself says the target</source>
        <translation>Rancher selbst nennt das Ziel</translation>
    </message>
    <message>
        <source>The first start on restored data takes longer.</source>
        <translation>Der erste Start auf wiederhergestellten Daten dauert länger.</translation>
    </message>
    <message>
        <source>Put the webhooks back where Rancher did not</source>
        <translation>Die Webhooks zurücklegen, wo Rancher es nicht tat</translation>
    </message>
    <message>
        <source>The webhooks are there</source>
        <translation>Die Webhooks sind da</translation>
    </message>
    <message>
        <source>Rancher installs the webhook of its own release some minutes after the start. Only where none has come are the kept ones put back.</source>
        <translation>Rancher installiert den Webhook seiner Version einige Minuten nach dem Start. Nur wenn keiner gekommen ist, werden die aufgehobenen zurückgelegt.</translation>
    </message>
    <message>
        <source>Take the newer webhook out of the managed clusters</source>
        <translation>Den neueren Webhook aus den verwalteten Clustern nehmen</translation>
    </message>
    <message>
        <source>Run adjust-downstream-webhook.sh of https://github.com/rancherlabs/support-tools/tree/master/adjust-downstream-webhook against this Rancher. Then make a namespace as a member of a project.</source>
        <translation>Führen Sie adjust-downstream-webhook.sh von https://github.com/rancherlabs/support-tools/tree/master/adjust-downstream-webhook gegen dieses Rancher aus. Legen Sie dann als Mitglied eines Projekts einen Namespace an.</translation>
    </message>
    <message>
        <source>Without it members of projects cannot make namespaces.</source>
        <translation>Ohne das können Mitglieder von Projekten keine Namespaces anlegen.</translation>
    </message>
    <message>
        <source>Move the state of the RKE clusters back</source>
        <translation>Den Zustand der RKE-Cluster zurückverschieben</translation>
    </message>
    <message>
        <source>Back up the managed RKE clusters. Then run reverse-rke-state-migrations.sh of https://github.com/rancherlabs/support-tools/tree/master/reverse-rke-state-migrations with --rancher-host and a token in RANCHER_TOKEN; it needs kubectl, jq and yq. Each cluster must have the ConfigMap full-cluster-state afterwards.</source>
        <translation>Sichern Sie die verwalteten RKE-Cluster. Führen Sie dann reverse-rke-state-migrations.sh von https://github.com/rancherlabs/support-tools/tree/master/reverse-rke-state-migrations mit --rancher-host und einem Token in RANCHER_TOKEN aus; es braucht kubectl, jq und yq. Danach muss jeder Cluster die ConfigMap full-cluster-state haben.</translation>
    </message>
    <message>
        <source>It deletes the secrets with the state after it has made the ConfigMaps anew.</source>
        <translation>Es löscht die Secrets mit dem Zustand, nachdem es die ConfigMaps neu angelegt hat.</translation>
    </message>
    <message>
        <source>Log in and look around</source>
        <translation>Anmelden und umsehen</translation>
    </message>
    <message>
        <source>Log in at Rancher. The release stands in the bottom-left corner or on the About page. Open each cluster; agents may need 10 to 15 minutes to connect. Where a cluster stays at Updating, delete its secret CLUSTER-kubeconfig; where an agent hangs, restart cattle-cluster-agent in its cluster.</source>
        <translation>Melden Sie sich an Rancher an. Die Version steht unten links oder auf der Seite About. Öffnen Sie jeden Cluster; Agenten brauchen bis zur Verbindung 10 bis 15 Minuten. Bleibt ein Cluster bei Updating, löschen Sie sein Secret CLUSTER-kubeconfig; hängt ein Agent, starten Sie cattle-cluster-agent in seinem Cluster neu.</translation>
    </message>
    <message>
        <source>What only a person can see.</source>
        <translation>Was nur ein Mensch sehen kann.</translation>
    </message>
    <message>
        <source>Rancher says the target</source>
        <translation>Rancher nennt das Ziel</translation>
    </message>
    <message>
        <source>Rancher is rolled out</source>
        <translation>Rancher ist ausgerollt</translation>
    </message>
    <message>
        <source>Rancher answers</source>
        <translation>Rancher antwortet</translation>
    </message>
    <message>
        <source>Rancher is healthy</source>
        <translation>Rancher ist gesund</translation>
    </message>
    <message>
        <source>Helm has the target deployed</source>
        <translation>Helm hat das Ziel ausgebracht</translation>
    </message>
    <message>
        <source>Rancher&apos;s webhook is there</source>
        <translation>Der Webhook von Rancher ist da</translation>
    </message>
    <message>
        <source>Every cluster that was Ready before is Ready</source>
        <translation>Jeder Cluster, der vorher Ready war, ist Ready</translation>
    </message>
    <message>
        <source>No Restore is unfinished</source>
        <translation>Kein Restore ist unfertig</translation>
    </message>
    <message>
        <source>Clean up after the rollback</source>
        <translation>Nach dem Rollback aufräumen</translation>
    </message>
    <message>
        <source>Delete the Restore</source>
        <translation>Den Restore löschen</translation>
    </message>
    <message>
        <source>a completed Restore is never looked at again; the record has what it said</source>
        <translation>ein fertiger Restore wird nie wieder angesehen; im Protokoll steht, was er sagte</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Its name becomes free.</source>
        <translation>Sein Name wird frei.</translation>
    </message>
    <message>
        <source>Delete the copies</source>
        <translation>Die Kopien löschen</translation>
    </message>
    <message>
        <source>the copies hold Helm&apos;s values and a backup and must not lie about</source>
        <translation>die Kopien enthalten die Werte von Helm und eine Sicherung und dürfen nicht herumliegen</translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>Sie sind weg</translation>
    </message>
    <message>
        <source>With them goes the copy of the backup outside the operator&apos;s volume.</source>
        <translation>Mit ihnen geht die Kopie der Sicherung außerhalb des Volumes.</translation>
    </message>
    <message>
        <source>The backup of the state before the rollback stays in the storage of the operator. It can be restored with the newer release only.</source>
        <translation>Die Sicherung des Zustands vor der Rücksetzung bleibt im Speicher des Operators. Sie lässt sich nur mit der neueren Version wiederherstellen.</translation>
    </message>
    <message>
        <source>Resume paused Fleet repositories. An orphan that fills the log with &quot;not found&quot; is deleted together with its finalizers.</source>
        <translation>Setzen Sie angehaltene Fleet-Repositorys fort. Eine Waise, die das Protokoll mit „not found“ füllt, wird samt ihren Finalizern gelöscht.</translation>
    </message>
    <message>
        <source>Set the earlier release in Git tools and pipelines before they run again.</source>
        <translation>Stellen Sie in Git-Werkzeugen und Pipelines die frühere Version ein, bevor sie wieder laufen.</translation>
    </message>
    <message>
        <source>Choose the procedure &quot;Roll back Rancher across a border&quot; (rancher-backup-border): it takes Rancher away, restores, and installs the earlier release anew.</source>
        <translation>Das Verfahren „Rancher über eine Grenze zurückrollen“ (rancher-backup-border) wählen: Es entfernt Rancher, stellt wieder her und installiert das frühere Release neu.</translation>
    </message>
    <message>
        <source>Bring the operator to v9.0.2, v10.0.0 or newer, or choose the procedure &quot;Roll back Rancher across a border&quot; (rancher-backup-border).</source>
        <translation>Den Operator auf v9.0.2, v10.0.0 oder neuer bringen, oder das Verfahren „Rancher über eine Grenze zurückrollen“ (rancher-backup-border) wählen.</translation>
    </message>
    <message>
        <source>Have a snapshot of the local cluster at hand, or choose the procedure &quot;Roll back Rancher across a border&quot; (rancher-backup-border).</source>
        <translation>Einen Snapshot des lokalen Clusters bereithalten, oder das Verfahren „Rancher über eine Grenze zurückrollen“ (rancher-backup-border) wählen.</translation>
    </message>
    <message>
        <source>The node answers</source>
        <translation>Der Knoten antwortet</translation>
    </message>
    <message>
        <source>a login and a shell</source>
        <translation>eine Anmeldung und eine Shell</translation>
    </message>
    <message>
        <source>Nothing is known of this node, and no step can be run on it.</source>
        <translation>Von diesem Knoten ist nichts bekannt, und kein Schritt kann auf ihm laufen.</translation>
    </message>
    <message>
        <source>Mend the login, or leave the node out with a reason and proof that it is off.</source>
        <translation>Bringen Sie die Anmeldung in Ordnung, oder lassen Sie den Knoten mit Grund und Nachweis aus, dass er abgeschaltet ist.</translation>
    </message>
    <message>
        <source>The clock is that of this computer</source>
        <translation>Die Uhr geht wie die dieses Rechners</translation>
    </message>
    <message>
        <source>at most 1000 ms off, so that no two machines are 2 s apart</source>
        <translation>höchstens 1000 ms Abweichung, damit keine zwei Maschinen 2 s auseinanderliegen</translation>
    </message>
    <message>
        <source>Where clocks differ by 3 seconds, restored certificates look newer than the database and a server does not start; a certificate may also look not yet valid.</source>
        <translation>Gehen Uhren um 3 Sekunden auseinander, wirken wiederhergestellte Zertifikate neuer als die Datenbank, und ein Server startet nicht; auch kann ein Zertifikat als noch nicht gültig gelten.</translation>
    </message>
    <message>
        <source>Start chronyd or systemd-timesyncd, wait until the clock is right, and check again.</source>
        <translation>Starten Sie chronyd oder systemd-timesyncd, warten Sie, bis die Uhr stimmt, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>A step outlives the connection</source>
        <translation>Ein Schritt überlebt die Verbindung</translation>
    </message>
    <message>
        <source>systemd-run, or setsid</source>
        <translation>systemd-run oder setsid</translation>
    </message>
    <message>
        <source>Where the connection breaks in the middle of a step, the step would die with it.</source>
        <translation>Bricht die Verbindung mitten in einem Schritt ab, würde der Schritt mit ihr enden.</translation>
    </message>
    <message>
        <source>Install util-linux, which brings setsid.</source>
        <translation>Installieren Sie util-linux, das setsid mitbringt.</translation>
    </message>
    <message>
        <source>Nobody else is at work on this machine</source>
        <translation>Niemand sonst arbeitet an dieser Maschine</translation>
    </message>
    <message>
        <source>no lock</source>
        <translation>keine Sperre</translation>
    </message>
    <message>
        <source>A run of this program holds this machine. Two at once undo each other&apos;s work.</source>
        <translation>Ein Lauf dieses Programms hält diese Maschine. Zwei zugleich machen einander die Arbeit zunichte.</translation>
    </message>
    <message>
        <source>Ask the person it names. A run that was interrupted is continued, or ended, before another one begins.</source>
        <translation>Fragen Sie die genannte Person. Ein unterbrochener Lauf wird fortgesetzt oder beendet, bevor ein anderer beginnt.</translation>
    </message>
    <message>
        <source>at least ${fact.machine.clock} ms off</source>
        <translation>mindestens ${fact.machine.clock} ms daneben</translation>
    </message>
    <message>
        <source>upgraded ${fact.helm.upgradedAt}</source>
        <translation>aktualisiert am ${fact.helm.upgradedAt}</translation>
    </message>
</context>
<context>
    <name>rancher-backup-border</name>
    <message>
        <source>Roll back Rancher across a border</source>
        <translation>Rancher über eine Grenze zurückrollen</translation>
    </message>
    <message>
        <source>For releases between which a restore in place breaks the cluster-api resources (2.6.4, 2.7.7, 2.14). Rancher is taken away from its cluster with rancher-cleanup, the backup is restored into the empty place, and the earlier release is installed anew.</source>
        <translation>Für Releases, zwischen denen eine Wiederherstellung an Ort und Stelle die Ressourcen von cluster-api zerstört (2.6.4, 2.7.7, 2.14). Rancher wird mit rancher-cleanup aus seinem Cluster entfernt, die Sicherung an die leere Stelle zurückgespielt und das frühere Release neu installiert.</translation>
    </message>
    <message>
        <source>You have this if Rancher was upgraded across 2.6.4, 2.7.7 or 2.14, and goes back to a release before that.</source>
        <translation>Das trifft zu, wenn Rancher über 2.6.4, 2.7.7 oder 2.14 hinweg aktualisiert wurde und auf ein Release davor zurückgeht.</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Sicherungsdatei</translation>
    </message>
    <message>
        <source>The whole name, as the Backup resource or the bucket lists it. The operator takes a part of a name for the name of another file.</source>
        <translation>Der ganze Name, wie ihn die Backup-Ressource oder der Bucket zeigt. Einen Teil eines Namens nimmt der Operator für den Namen einer anderen Datei.</translation>
    </message>
    <message>
        <source>Rancher release to go back to</source>
        <translation>Rancher-Release, auf das zurückgesetzt wird</translation>
    </message>
    <message>
        <source>The release that ran when the backup was made.</source>
        <translation>Die Version, die lief, als die Sicherung gemacht wurde.</translation>
    </message>
    <message>
        <source>Where the backup lies</source>
        <translation>Wo die Sicherung liegt</translation>
    </message>
    <message>
        <source>operator: where the operator keeps its backups (its volume, or the S3 that it was installed with). s3: a bucket named here.</source>
        <translation>operator: wo der Operator seine Sicherungen ablegt (sein Volume oder das S3, mit dem er installiert wurde). s3: ein hier genannter Bucket.</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>s3</source>
        <translation>S3</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>S3-Bucket</translation>
    </message>
    <message>
        <source>S3 endpoint</source>
        <translation>S3-Endpunkt</translation>
    </message>
    <message>
        <source>S3 region</source>
        <translation>S3-Region</translation>
    </message>
    <message>
        <source>S3 folder</source>
        <translation>S3-Ordner</translation>
    </message>
    <message>
        <source>One folder without folders below it.</source>
        <translation>Ein Ordner ohne Unterordner.</translation>
    </message>
    <message>
        <source>CA file of the S3 endpoint</source>
        <translation>CA-Datei des S3-Endpunkts</translation>
    </message>
    <message>
        <source>A PEM file on the machine that runs kubectl.</source>
        <translation>Eine PEM-Datei auf der Maschine, auf der kubectl läuft.</translation>
    </message>
    <message>
        <source>Do not check the certificate of the S3 endpoint</source>
        <translation>Zertifikat des S3-Endpunkts nicht prüfen</translation>
    </message>
    <message>
        <source>S3 bucket lookup</source>
        <translation>Adressierung des S3-Buckets</translation>
    </message>
    <message>
        <source>Only newer operators know another one than default.</source>
        <translation>Nur neuere Operatoren kennen etwas anderes als die Voreinstellung.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>dns</source>
        <translation>dns</translation>
    </message>
    <message>
        <source>path</source>
        <translation>path</translation>
    </message>
    <message>
        <source>S3 over IPv4 and IPv6</source>
        <translation>S3 über IPv4 und IPv6</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Secret with the S3 keys</source>
        <translation>Secret mit den S3-Schlüsseln</translation>
    </message>
    <message>
        <source>With accessKey and secretKey. Empty: the machines themselves may read the bucket (IAM).</source>
        <translation>Mit accessKey und secretKey. Leer: Die Maschinen selbst dürfen den Bucket lesen (IAM).</translation>
    </message>
    <message>
        <source>Namespace of that secret</source>
        <translation>Namespace dieses Secrets</translation>
    </message>
    <message>
        <source>S3 keys</source>
        <translation>S3-Schlüssel</translation>
    </message>
    <message>
        <source>Only where the secret is not there yet: ACCESS_KEY=… and SECRET_KEY=…, one a line. They go to the machine in a 0600 file, never on a command line.</source>
        <translation>Nur wenn es das Secret noch nicht gibt: ACCESS_KEY=… und SECRET_KEY=…, je eine Zeile. Sie gehen in einer Datei mit Modus 0600 auf die Maschine, nie auf einer Befehlszeile.</translation>
    </message>
    <message>
        <source>Secret with the encryption configuration</source>
        <translation>Secret mit der Verschlüsselungskonfiguration</translation>
    </message>
    <message>
        <source>Only for a file that ends in .enc: the configuration that the backup was made with, in the namespace cattle-resources-system.</source>
        <translation>Nur für eine Datei, die auf .enc endet: die Konfiguration, mit der die Sicherung gemacht wurde, im Namespace cattle-resources-system.</translation>
    </message>
    <message>
        <source>File with the encryption configuration</source>
        <translation>Datei mit der Verschlüsselungskonfiguration</translation>
    </message>
    <message>
        <source>Only where that secret is gone: the file on the machine that runs kubectl. It never leaves that machine.</source>
        <translation>Nur wenn dieses Secret fehlt: die Datei auf der Maschine, auf der kubectl läuft. Sie verlässt diese Maschine nie.</translation>
    </message>
    <message>
        <source>Seconds before finalizers are removed</source>
        <translation>Sekunden, bis Finalizer entfernt werden</translation>
    </message>
    <message>
        <source>How long the operator waits for a resource to go before it strips its finalizers.</source>
        <translation>Wie lange der Operator auf das Verschwinden einer Ressource wartet, bevor er ihre Finalizer entfernt.</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>5</source>
        <translation>5</translation>
    </message>
    <message>
        <source>6</source>
        <translation>6</translation>
    </message>
    <message>
        <source>7</source>
        <translation>7</translation>
    </message>
    <message>
        <source>8</source>
        <translation>8</translation>
    </message>
    <message>
        <source>9</source>
        <translation>9</translation>
    </message>
    <message>
        <source>10</source>
        <translation>10</translation>
    </message>
    <message>
        <source>Back up the present state first</source>
        <translation>Den jetzigen Zustand vorher sichern</translation>
    </message>
    <message>
        <source>Needs an operator that works. It can be restored with the newer release only.</source>
        <translation>Braucht einen Operator, der arbeitet. Diese Sicherung lässt sich nur mit der neueren Version wiederherstellen.</translation>
    </message>
    <message>
        <source>Image of rancher-cleanup</source>
        <translation>Image von rancher-cleanup</translation>
    </message>
    <message>
        <source>With a tag or a digest that you have looked at. Air gap: with your registry before it.</source>
        <translation>Mit einem Tag oder Digest, den Sie sich angesehen haben. Ohne Internet: mit der eigenen Registry davor.</translation>
    </message>
    <message>
        <source>Where the charts come from</source>
        <translation>Woher die Charts kommen</translation>
    </message>
    <message>
        <source>repository: from the Helm repositories of the machine that runs helm. files: .tgz files on that machine.</source>
        <translation>Repository: aus den Helm-Repositorys der Maschine, auf der helm läuft. Dateien: .tgz-Dateien auf dieser Maschine.</translation>
    </message>
    <message>
        <source>repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Chart version of the operator</source>
        <translation>Chart-Version des Operators</translation>
    </message>
    <message>
        <source>That of the support matrix for the release to go back to, as &quot;helm search repo rancher-charts/rancher-backup --versions&quot; lists it.</source>
        <translation>Die der Support-Matrix für das Release, auf das zurückgegangen wird, so wie &quot;helm search repo rancher-charts/rancher-backup --versions&quot; sie auflistet.</translation>
    </message>
    <message>
        <source>Helm repository of the operator</source>
        <translation>Helm-Repository des Operators</translation>
    </message>
    <message>
        <source>Chart file of rancher-backup-crd</source>
        <translation>Chart-Datei von rancher-backup-crd</translation>
    </message>
    <message>
        <source>Chart file of rancher-backup</source>
        <translation>Chart-Datei von rancher-backup</translation>
    </message>
    <message>
        <source>Registry of an air gap</source>
        <translation>Registry ohne Internet</translation>
    </message>
    <message>
        <source>The operator&apos;s images are taken from it.</source>
        <translation>Von dort kommen die Images des Operators.</translation>
    </message>
    <message>
        <source>Helm repository of Rancher</source>
        <translation>Helm-Repository von Rancher</translation>
    </message>
    <message>
        <source>Its name on the machine that runs helm.</source>
        <translation>Sein Name auf der Maschine, auf der helm läuft.</translation>
    </message>
    <message>
        <source>rancher-stable</source>
        <translation>rancher-stable</translation>
    </message>
    <message>
        <source>rancher-latest</source>
        <translation>rancher-latest</translation>
    </message>
    <message>
        <source>rancher-alpha</source>
        <translation>rancher-alpha</translation>
    </message>
    <message>
        <source>rancher-prime</source>
        <translation>rancher-prime</translation>
    </message>
    <message>
        <source>Chart file of Rancher</source>
        <translation>Chart-Datei von Rancher</translation>
    </message>
    <message>
        <source>Replicas where none are left</source>
        <translation>Replikate, wenn keine mehr da sind</translation>
    </message>
    <message>
        <source>Counts only when Rancher is already scaled to 0.</source>
        <translation>Zählt nur, wenn Rancher schon auf 0 skaliert ist.</translation>
    </message>
    <message>
        <source>kubectl and helm run on a node of the case here, so that the restore goes on when this machine sleeps.</source>
        <translation>kubectl und helm laufen hier auf einem Knoten des Falls, damit die Wiederherstellung weitergeht, wenn dieser Rechner schläft.</translation>
    </message>
    <message>
        <source>Name the first server or a jump box in kube: on.</source>
        <translation>Nennen Sie unter kube: on den ersten Server oder eine Sprungmaschine.</translation>
    </message>
    <message>
        <source>This is not a whole name that the operator gives. From which cluster the file comes cannot be told, and a part of a name may find another file.</source>
        <translation>Das ist kein ganzer Name, wie ihn der Operator vergibt. Aus welchem Cluster die Datei stammt, lässt sich nicht sagen, und ein Teil eines Namens kann eine andere Datei treffen.</translation>
    </message>
    <message>
        <source>Take the name that the Backup resource or the bucket lists.</source>
        <translation>Nehmen Sie den Namen, den die Backup-Ressource oder der Bucket zeigt.</translation>
    </message>
    <message>
        <source>The file is encrypted, and no encryption configuration is named.</source>
        <translation>Die Datei ist verschlüsselt, und es ist keine Verschlüsselungskonfiguration genannt.</translation>
    </message>
    <message>
        <source>Name the secret that the backup was made with.</source>
        <translation>Nennen Sie das Secret, mit dem die Sicherung gemacht wurde.</translation>
    </message>
    <message>
        <source>The file is not encrypted, yet an encryption configuration is named.</source>
        <translation>Die Datei ist nicht verschlüsselt, trotzdem ist eine Verschlüsselungskonfiguration genannt.</translation>
    </message>
    <message>
        <source>Leave the secret empty, or choose the file that ends in .enc.</source>
        <translation>Lassen Sie das Secret leer, oder wählen Sie die Datei, die auf .enc endet.</translation>
    </message>
    <message>
        <source>Before Rancher 2.5 there was no rancher-backup operator.</source>
        <translation>Vor Rancher 2.5 gab es den Operator rancher-backup nicht.</translation>
    </message>
    <message>
        <source>Restore the etcd snapshot of the cluster with the procedure for RKE.</source>
        <translation>Stellen Sie den etcd-Snapshot des Clusters mit dem Verfahren für RKE wieder her.</translation>
    </message>
    <message>
        <source>Commands run as root</source>
        <translation>Befehle laufen als root</translation>
    </message>
    <message>
        <source>Copies with secrets are kept in a folder of root.</source>
        <translation>Kopien mit Geheimnissen werden in einem Ordner von root aufgehoben.</translation>
    </message>
    <message>
        <source>Log in as root, or let the login become root by sudo.</source>
        <translation>Melden Sie sich als root an, oder lassen Sie die Anmeldung durch sudo zu root werden.</translation>
    </message>
    <message>
        <source>The tools of this procedure are there</source>
        <translation>Die Programme dieses Verfahrens sind da</translation>
    </message>
    <message>
        <source>none missing</source>
        <translation>keines fehlt</translation>
    </message>
    <message>
        <source>A program that the steps use is not on this machine.</source>
        <translation>Ein Programm, das die Schritte benutzen, fehlt auf dieser Maschine.</translation>
    </message>
    <message>
        <source>Install it.</source>
        <translation>Installieren Sie es.</translation>
    </message>
    <message>
        <source>kubectl and a kubeconfig of the local cluster</source>
        <translation>kubectl und eine kubeconfig des lokalen Clusters</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>Without them nothing of this procedure can run.</source>
        <translation>Ohne sie kann nichts von diesem Verfahren laufen.</translation>
    </message>
    <message>
        <source>Name them in kube: of the case, or choose the machine that has them.</source>
        <translation>Nennen Sie sie unter kube: im Fall, oder wählen Sie die Maschine, die sie hat.</translation>
    </message>
    <message>
        <source>The Kubernetes API answers</source>
        <translation>Die Kubernetes-API antwortet</translation>
    </message>
    <message>
        <source>The operator works in the cluster. Where the cluster itself is ill, it has to be brought back first.</source>
        <translation>Der Operator arbeitet im Cluster. Ist der Cluster selbst krank, muss zuerst er zurückgebracht werden.</translation>
    </message>
    <message>
        <source>Roll RKE2 back first, or mend the cluster.</source>
        <translation>Setzen Sie zuerst RKE2 zurück, oder richten Sie den Cluster.</translation>
    </message>
    <message>
        <source>The kubeconfig may do everything</source>
        <translation>Die kubeconfig darf alles</translation>
    </message>
    <message>
        <source>A restore needs the rights of a cluster administrator.</source>
        <translation>Eine Wiederherstellung braucht die Rechte eines Cluster-Administrators.</translation>
    </message>
    <message>
        <source>Take the kubeconfig that the distribution wrote on a server.</source>
        <translation>Nehmen Sie die kubeconfig, die die Distribution auf einem Server angelegt hat.</translation>
    </message>
    <message>
        <source>The kubeconfig does not go through Rancher</source>
        <translation>Die kubeconfig geht nicht über Rancher</translation>
    </message>
    <message>
        <source>Rancher is down during the restore, and this kubeconfig with it.</source>
        <translation>Rancher ist während der Wiederherstellung aus, und diese kubeconfig mit ihm.</translation>
    </message>
    <message>
        <source>Rancher runs on this cluster</source>
        <translation>Rancher läuft auf diesem Cluster</translation>
    </message>
    <message>
        <source>cattle-system/rancher</source>
        <translation>cattle-system/rancher</translation>
    </message>
    <message>
        <source>There is no Deployment rancher in cattle-system.</source>
        <translation>In cattle-system gibt es kein Deployment rancher.</translation>
    </message>
    <message>
        <source>Choose the local cluster of Rancher. In another cluster a backup is a migration.</source>
        <translation>Wählen Sie den lokalen Cluster von Rancher. In einem anderen Cluster ist eine Sicherung eine Migration.</translation>
    </message>
    <message>
        <source>The target is older than what runs</source>
        <translation>Das Ziel ist älter als das, was läuft</translation>
    </message>
    <message>
        <source>older than ${fact.rancher.version}</source>
        <translation>älter als ${fact.rancher.version}</translation>
    </message>
    <message>
        <source>The release to go back to is newer than the one that runs.</source>
        <translation>Die Zielversion ist neuer als die, die läuft.</translation>
    </message>
    <message>
        <source>Choose the earlier release.</source>
        <translation>Wählen Sie die frühere Version.</translation>
    </message>
    <message>
        <source>A border lies between the releases</source>
        <translation>Zwischen den Releases liegt eine Grenze</translation>
    </message>
    <message>
        <source>2.6.4, 2.7.7 or 2.14</source>
        <translation>2.6.4, 2.7.7 oder 2.14</translation>
    </message>
    <message>
        <source>No border lies between these releases. Rancher need not be taken away.</source>
        <translation>Zwischen diesen Releases liegt keine Grenze. Rancher muss nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Choose the procedure &quot;Roll back Rancher with rancher-backup&quot; (rancher-backup): it restores in place.</source>
        <translation>Das Verfahren rancher-backup wählen: Es stellt an Ort und Stelle wieder her.</translation>
    </message>
    <message>
        <source>The rancher-backup operator is installed</source>
        <translation>Der Operator rancher-backup ist installiert</translation>
    </message>
    <message>
        <source>restores.resources.cattle.io</source>
        <translation>restores.resources.cattle.io</translation>
    </message>
    <message>
        <source>Nothing in this cluster would carry out a Restore.</source>
        <translation>Nichts in diesem Cluster würde einen Restore ausführen.</translation>
    </message>
    <message>
        <source>helm repo add rancher-charts https://charts.rancher.io; install rancher-backup-crd, then rancher-backup into cattle-resources-system, both of the version for the target. Without a network take the charts from files and set image.repository and global.kubectl.repository.</source>
        <translation>helm repo add rancher-charts https://charts.rancher.io; dann rancher-backup-crd und danach rancher-backup nach cattle-resources-system installieren, beide in der Version für das Ziel. Ohne Netz nehmen Sie die Charts aus Dateien und setzen image.repository und global.kubectl.repository.</translation>
    </message>
    <message>
        <source>The operator runs</source>
        <translation>Der Operator läuft</translation>
    </message>
    <message>
        <source>1 ready</source>
        <translation>1 bereit</translation>
    </message>
    <message>
        <source>The operator&apos;s pod is not ready. A Restore would wait for it while Rancher is down.</source>
        <translation>Der Pod des Operators ist nicht bereit. Ein Restore würde auf ihn warten, während Rancher aus ist.</translation>
    </message>
    <message>
        <source>Restart the pod and read its log.</source>
        <translation>Starten Sie den Pod neu, und lesen Sie sein Protokoll.</translation>
    </message>
    <message>
        <source>No other Restore is unfinished</source>
        <translation>Kein anderer Restore ist unfertig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>A Restore that failed is tried again for ever and holds the lock that the new one needs.</source>
        <translation>Ein fehlgeschlagener Restore wird für immer neu versucht und hält die Sperre, die der neue braucht.</translation>
    </message>
    <message>
        <source>kubectl delete restore NAME; where the lock stays, restart the operator&apos;s pod.</source>
        <translation>kubectl delete restore NAME; bleibt die Sperre, starten Sie den Pod des Operators neu.</translation>
    </message>
    <message>
        <source>The operator has a storage of its own</source>
        <translation>Der Operator hat einen eigenen Speicher</translation>
    </message>
    <message>
        <source>pv or s3</source>
        <translation>pv oder s3</translation>
    </message>
    <message>
        <source>The operator was installed without a storage. It would not know where to look.</source>
        <translation>Der Operator wurde ohne Speicher installiert. Er wüsste nicht, wo er suchen soll.</translation>
    </message>
    <message>
        <source>Choose s3 and name the bucket.</source>
        <translation>Wählen Sie s3, und nennen Sie den Bucket.</translation>
    </message>
    <message>
        <source>The backup file is there</source>
        <translation>Die Sicherungsdatei ist da</translation>
    </message>
    <message>
        <source>${input.backupFile}</source>
        <translation>${input.backupFile}</translation>
    </message>
    <message>
        <source>The operator&apos;s volume does not hold this file.</source>
        <translation>Auf dem Volume des Operators liegt diese Datei nicht.</translation>
    </message>
    <message>
        <source>Choose one that is listed, or s3.</source>
        <translation>Wählen Sie eine, die gelistet ist, oder s3.</translation>
    </message>
    <message>
        <source>The backup file is whole</source>
        <translation>Die Sicherungsdatei ist ganz</translation>
    </message>
    <message>
        <source>a whole archive with filters/filters.json</source>
        <translation>ein ganzes Archiv mit filters/filters.json</translation>
    </message>
    <message>
        <source>The file is cut off or is no backup of the operator.</source>
        <translation>Die Datei ist abgeschnitten oder keine Sicherung des Operators.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The backup is of this cluster</source>
        <translation>Die Sicherung stammt von diesem Cluster</translation>
    </message>
    <message>
        <source>${fact.kube.uid}</source>
        <translation>${fact.kube.uid}</translation>
    </message>
    <message>
        <source>The name carries the id of another cluster. Restored here it would be a migration, not a rollback.</source>
        <translation>Der Name trägt die Kennung eines anderen Clusters. Hier wiederhergestellt wäre es eine Migration, keine Rücksetzung.</translation>
    </message>
    <message>
        <source>Choose a backup of this cluster. For a move to a new cluster see Rancher&apos;s page on migration.</source>
        <translation>Wählen Sie eine Sicherung dieses Clusters. Für einen Umzug in einen neuen Cluster lesen Sie die Seite von Rancher über Migration.</translation>
    </message>
    <message>
        <source>The encryption configuration is there</source>
        <translation>Die Verschlüsselungskonfiguration ist da</translation>
    </message>
    <message>
        <source>encryption-provider-config.yaml in cattle-resources-system</source>
        <translation>encryption-provider-config.yaml in cattle-resources-system</translation>
    </message>
    <message>
        <source>The secret is missing, or has no key encryption-provider-config.yaml. Without the configuration of the backup there is no way around.</source>
        <translation>Das Secret fehlt oder hat keinen Schlüssel encryption-provider-config.yaml. Ohne die Konfiguration der Sicherung führt kein Weg daran vorbei.</translation>
    </message>
    <message>
        <source>Name a file with it, or make the secret.</source>
        <translation>Nennen Sie eine Datei damit, oder legen Sie das Secret an.</translation>
    </message>
    <message>
        <source>No secret of that name stands in the way</source>
        <translation>Kein Secret dieses Namens steht im Weg</translation>
    </message>
    <message>
        <source>none, or one with encryption-provider-config.yaml</source>
        <translation>keines, oder eines mit encryption-provider-config.yaml</translation>
    </message>
    <message>
        <source>A secret of this name is there without the key encryption-provider-config.yaml. It is not overwritten.</source>
        <translation>Ein Secret dieses Namens ist da, ohne den Schlüssel encryption-provider-config.yaml. Es wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>Name another secret.</source>
        <translation>Nennen Sie ein anderes Secret.</translation>
    </message>
    <message>
        <source>The S3 keys are there</source>
        <translation>Die S3-Schlüssel sind da</translation>
    </message>
    <message>
        <source>accessKey and secretKey</source>
        <translation>accessKey und secretKey</translation>
    </message>
    <message>
        <source>The secret is missing or lacks a key.</source>
        <translation>Das Secret fehlt, oder ihm fehlt ein Schlüssel.</translation>
    </message>
    <message>
        <source>Enter the keys, or correct the name.</source>
        <translation>Geben Sie die Schlüssel ein, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>No secret of that name stands in the way of the S3 keys</source>
        <translation>Kein Secret dieses Namens steht den S3-Schlüsseln im Weg</translation>
    </message>
    <message>
        <source>none, or one with both keys</source>
        <translation>keines, oder eines mit beiden Schlüsseln</translation>
    </message>
    <message>
        <source>A secret of this name is there without both keys. It is not overwritten.</source>
        <translation>Ein Secret dieses Namens ist da, ohne beide Schlüssel. Es wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>helm is there</source>
        <translation>helm ist da</translation>
    </message>
    <message>
        <source>helm</source>
        <translation>helm</translation>
    </message>
    <message>
        <source>Operator and Rancher are installed anew with helm, and this machine has none.</source>
        <translation>Operator und Rancher werden mit helm neu installiert, und diese Maschine hat keines.</translation>
    </message>
    <message>
        <source>Put helm on it, or name another machine in kube: on.</source>
        <translation>helm dort bereitstellen, oder in kube: on eine andere Maschine nennen.</translation>
    </message>
    <message>
        <source>The charts can be had</source>
        <translation>Die Charts sind zu bekommen</translation>
    </message>
    <message>
        <source>After the clean-up nothing can be installed without these charts.</source>
        <translation>Nach dem Entfernen lässt sich ohne diese Charts nichts installieren.</translation>
    </message>
    <message>
        <source>helm repo update; or correct the versions, or name chart files.</source>
        <translation>helm repo update; oder die Versionen berichtigen, oder Chart-Dateien nennen.</translation>
    </message>
    <message>
        <source>The chart is that of the target</source>
        <translation>Das Chart ist das des Ziels</translation>
    </message>
    <message>
        <source>${input.targetVersion}</source>
        <translation>${input.targetVersion}</translation>
    </message>
    <message>
        <source>This chart would install another release of Rancher on the restored resources.</source>
        <translation>Dieses Chart würde ein anderes Release von Rancher auf die wiederhergestellten Ressourcen setzen.</translation>
    </message>
    <message>
        <source>Name the chart of the target.</source>
        <translation>Das Chart des Ziels nennen.</translation>
    </message>
    <message>
        <source>This is no name of an image with a tag or a digest.</source>
        <translation>Das ist kein Name eines Images mit Tag oder Digest.</translation>
    </message>
    <message>
        <source>Write it as rancher/rancher-cleanup:TAG.</source>
        <translation>Als rancher/rancher-cleanup:TAG schreiben.</translation>
    </message>
    <message>
        <source>latest is whatever was published last. What it deletes cannot be known before.</source>
        <translation>latest ist, was zuletzt veröffentlicht wurde. Was es löscht, lässt sich vorher nicht wissen.</translation>
    </message>
    <message>
        <source>Name a tag or a digest that you have looked at.</source>
        <translation>Einen Tag oder Digest nennen, den man sich angesehen hat.</translation>
    </message>
    <message>
        <source>The backup file could be read</source>
        <translation>Die Sicherungsdatei ließ sich lesen</translation>
    </message>
    <message>
        <source>read whole</source>
        <translation>ganz gelesen</translation>
    </message>
    <message>
        <source>The file could not be read from the operator&apos;s volume. Whether it is whole shows only in the restore.</source>
        <translation>Die Datei ließ sich nicht vom Volume des Operators lesen. Ob sie ganz ist, zeigt sich erst bei der Wiederherstellung.</translation>
    </message>
    <message>
        <source>Look at the operator&apos;s pod.</source>
        <translation>Sehen Sie sich den Pod des Operators an.</translation>
    </message>
    <message>
        <source>The backup file in S3 was looked at</source>
        <translation>Die Sicherungsdatei in S3 wurde angesehen</translation>
    </message>
    <message>
        <source>The wizard does not read the bucket. Whether the file is there and whole shows only when Rancher is already down.</source>
        <translation>Der Assistent liest den Bucket nicht. Ob die Datei da und ganz ist, zeigt sich erst, wenn Rancher schon aus ist.</translation>
    </message>
    <message>
        <source>Download the file and test it with gzip -t.</source>
        <translation>Laden Sie die Datei herunter, und prüfen Sie sie mit gzip -t.</translation>
    </message>
    <message>
        <source>The backup holds secrets</source>
        <translation>Die Sicherung enthält Secrets</translation>
    </message>
    <message>
        <source>the full resource set</source>
        <translation>der volle Ressourcensatz</translation>
    </message>
    <message>
        <source>The backup was made with the basic resource set, without secrets. Credentials of clusters and users would be gone.</source>
        <translation>Die Sicherung wurde mit dem einfachen Ressourcensatz gemacht, ohne Secrets. Zugangsdaten von Clustern und Benutzern wären weg.</translation>
    </message>
    <message>
        <source>Choose a backup of the full set.</source>
        <translation>Wählen Sie eine Sicherung des vollen Satzes.</translation>
    </message>
    <message>
        <source>The resource set of the backup is known</source>
        <translation>Der Ressourcensatz der Sicherung ist bekannt</translation>
    </message>
    <message>
        <source>No Backup resource names this file. A backup of the basic set has no secrets.</source>
        <translation>Keine Backup-Ressource nennt diese Datei. Eine Sicherung des einfachen Satzes enthält keine Secrets.</translation>
    </message>
    <message>
        <source>Ask who made it.</source>
        <translation>Fragen Sie, wer sie gemacht hat.</translation>
    </message>
    <message>
        <source>The backup is older than the upgrade</source>
        <translation>Die Sicherung ist älter als das Upgrade</translation>
    </message>
    <message>
        <source>before the upgrade</source>
        <translation>vor dem Upgrade</translation>
    </message>
    <message>
        <source>The backup was made by the newer release. The older Rancher cannot work with its resources.</source>
        <translation>Die Sicherung wurde von der neueren Version gemacht. Das ältere Rancher kann mit ihren Ressourcen nicht arbeiten.</translation>
    </message>
    <message>
        <source>Choose a backup from before the upgrade.</source>
        <translation>Wählen Sie eine Sicherung von vor dem Upgrade.</translation>
    </message>
    <message>
        <source>The releases are next to each other</source>
        <translation>Die Versionen folgen aufeinander</translation>
    </message>
    <message>
        <source>one minor release</source>
        <translation>eine Minor-Version</translation>
    </message>
    <message>
        <source>More than one minor release lies between the two.</source>
        <translation>Zwischen beiden liegt mehr als eine Minor-Version.</translation>
    </message>
    <message>
        <source>Make sure that the backup is of the target.</source>
        <translation>Vergewissern Sie sich, dass die Sicherung vom Ziel stammt.</translation>
    </message>
    <message>
        <source>Room for copies</source>
        <translation>Platz für Kopien</translation>
    </message>
    <message>
        <source>1 GiB</source>
        <translation>1 GiB</translation>
    </message>
    <message>
        <source>Copies of the backup and of the present state are kept on this machine.</source>
        <translation>Kopien der Sicherung und des jetzigen Zustands werden auf dieser Maschine aufgehoben.</translation>
    </message>
    <message>
        <source>Make room below /root.</source>
        <translation>Schaffen Sie Platz unter /root.</translation>
    </message>
    <message>
        <source>rancher-cleanup deletes every resource that Rancher made on its cluster, also monitoring, logging, gatekeeper and istio with what they have recorded. This cannot be undone. Longhorn and the workloads of the clusters stay.</source>
        <translation>rancher-cleanup löscht jede Ressource, die Rancher auf seinem Cluster angelegt hat, auch Monitoring, Logging, Gatekeeper und Istio mit allem, was sie aufgezeichnet haben. Das lässt sich nicht rückgängig machen. Longhorn und die Workloads der Cluster bleiben.</translation>
    </message>
    <message>
        <source>Have a snapshot of the local cluster and the backup at hand.</source>
        <translation>Einen Snapshot des lokalen Clusters und die Sicherung bereithalten.</translation>
    </message>
    <message>
        <source>Only what stands in the backup comes back: everything of Rancher that was made after it is lost, and so are secrets that no resource set takes.</source>
        <translation>Nur was in der Sicherung steht, kommt zurück: Alles von Rancher, was danach entstand, ist verloren, ebenso Secrets, die kein Resource-Set mitnimmt.</translation>
    </message>
    <message>
        <source>Note what was made since the backup.</source>
        <translation>Schreiben Sie auf, was seit der Sicherung entstanden ist.</translation>
    </message>
    <message>
        <source>A restore in place would break something</source>
        <translation>Eine Wiederherstellung an Ort und Stelle würde etwas zerstören</translation>
    </message>
    <message>
        <source>an operator before v9.0.2</source>
        <translation>ein Operator vor v9.0.2</translation>
    </message>
    <message>
        <source>This operator merges both versions of cluster-api, so that a restore in place is possible too. This procedure is the fallback.</source>
        <translation>Dieser Operator führt beide Versionen von cluster-api zusammen, sodass auch eine Wiederherstellung an Ort und Stelle möglich ist. Dieses Verfahren ist der Ausweg.</translation>
    </message>
    <message>
        <source>Try the procedure &quot;Roll back Rancher with rancher-backup&quot; (rancher-backup) first.</source>
        <translation>Zuerst das Verfahren rancher-backup versuchen.</translation>
    </message>
    <message>
        <source>Rancher and its UI are down from the scaling to 0 until the earlier release runs. Workloads of the clusters go on.</source>
        <translation>Rancher und seine Oberfläche sind vom Skalieren auf 0 an aus, bis die frühere Version läuft. Die Workloads der Cluster laufen weiter.</translation>
    </message>
    <message>
        <source>The release to go back to must not be end-of-life, and must support the Kubernetes release of this cluster and of the clusters it manages.</source>
        <translation>Die Zielversion darf nicht am Ende ihrer Lebenszeit sein und muss die Kubernetes-Version dieses Clusters und der verwalteten Cluster unterstützen.</translation>
    </message>
    <message>
        <source>Look at the support matrix.</source>
        <translation>Sehen Sie in der Support-Matrix nach.</translation>
    </message>
    <message>
        <source>What runs in the clusters that Rancher manages is not taken back.</source>
        <translation>Was in den von Rancher verwalteten Clustern läuft, wird nicht zurückgesetzt.</translation>
    </message>
    <message>
        <source>Rancher keeps its address</source>
        <translation>Rancher behält seine Adresse</translation>
    </message>
    <message>
        <source>the same server-url</source>
        <translation>dieselbe server-url</translation>
    </message>
    <message>
        <source>The address of Rancher must be the one it had when the backup was made.</source>
        <translation>Die Adresse von Rancher muss die sein, die es bei der Sicherung hatte.</translation>
    </message>
    <message>
        <source>No machines are made by Rancher</source>
        <translation>Rancher erzeugt keine Maschinen</translation>
    </message>
    <message>
        <source>Rancher makes machines of its own. After a restore it has deleted and remade nodes whose objects it no longer found.</source>
        <translation>Rancher erzeugt eigene Maschinen. Nach Wiederherstellungen hat es schon Knoten gelöscht und neu gemacht, deren Objekte es nicht mehr fand.</translation>
    </message>
    <message>
        <source>Take a snapshot of each of these clusters first, and look at the objects before Rancher starts.</source>
        <translation>Machen Sie zuerst von jedem dieser Cluster einen Snapshot, und sehen Sie sich die Objekte an, bevor Rancher startet.</translation>
    </message>
    <message>
        <source>No downgrade from 2.8 to 2.7 with clusters</source>
        <translation>Kein Rückschritt von 2.8 auf 2.7 mit Clustern</translation>
    </message>
    <message>
        <source>Going from 2.8 to 2.7 has made nodes of managed clusters new.</source>
        <translation>Der Weg von 2.8 auf 2.7 hat schon Knoten verwalteter Cluster neu gemacht.</translation>
    </message>
    <message>
        <source>Take a snapshot of each cluster first.</source>
        <translation>Machen Sie zuerst von jedem Cluster einen Snapshot.</translation>
    </message>
    <message>
        <source>No Fleet repositories</source>
        <translation>Keine Fleet-Repositorys</translation>
    </message>
    <message>
        <source>Fleet acts as soon as Rancher is back. Secrets of repositories that were not made in the Fleet UI, or before Rancher 2.9, are not in the backup.</source>
        <translation>Fleet handelt, sobald Rancher zurück ist. Secrets von Repositorys, die nicht in der Fleet-Oberfläche oder vor Rancher 2.9 entstanden, sind nicht in der Sicherung.</translation>
    </message>
    <message>
        <source>Pause the repositories, and keep their secrets.</source>
        <translation>Halten Sie die Repositorys an, und heben Sie ihre Secrets auf.</translation>
    </message>
    <message>
        <source>Nobody upgrades Rancher again</source>
        <translation>Niemand aktualisiert Rancher wieder</translation>
    </message>
    <message>
        <source>A Git tool manages this cluster and may bring the newer release back.</source>
        <translation>Ein Git-Werkzeug verwaltet diesen Cluster und kann die neuere Version zurückbringen.</translation>
    </message>
    <message>
        <source>Set the earlier release there before the rollback.</source>
        <translation>Stellen Sie dort vor der Rücksetzung die frühere Version ein.</translation>
    </message>
    <message>
        <source>Rancher has replicas</source>
        <translation>Rancher hat Replikate</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 oder mehr</translation>
    </message>
    <message>
        <source>Rancher is already scaled to 0. As many replicas as the input says are put back at the end.</source>
        <translation>Rancher ist schon auf 0 skaliert. Am Ende werden so viele Replikate zurückgestellt, wie die Eingabe sagt.</translation>
    </message>
    <message>
        <source>No newer webhook stays in managed clusters</source>
        <translation>Kein neuerer Webhook bleibt in verwalteten Clustern</translation>
    </message>
    <message>
        <source>The newer webhook stays in the managed clusters; members of projects can then not make namespaces.</source>
        <translation>Der neuere Webhook bleibt in den verwalteten Clustern; Mitglieder von Projekten können dann keine Namespaces anlegen.</translation>
    </message>
    <message>
        <source>A manual step at the end removes it.</source>
        <translation>Ein Schritt von Hand am Ende entfernt ihn.</translation>
    </message>
    <message>
        <source>The state of RKE clusters was not moved</source>
        <translation>Der Zustand von RKE-Clustern wurde nicht verschoben</translation>
    </message>
    <message>
        <source>The newer release moved the state of RKE clusters into secrets. The older one does not find it there.</source>
        <translation>Die neuere Version hat den Zustand von RKE-Clustern in Secrets verschoben. Die ältere findet ihn dort nicht.</translation>
    </message>
    <message>
        <source>Back these clusters up now; a manual step at the end moves the state back.</source>
        <translation>Sichern Sie diese Cluster jetzt; ein Schritt von Hand am Ende verschiebt den Zustand zurück.</translation>
    </message>
    <message>
        <source>Prepare and keep copies</source>
        <translation>Vorbereiten und Kopien aufheben</translation>
    </message>
    <message>
        <source>Take Rancher down</source>
        <translation>Rancher herunterfahren</translation>
    </message>
    <message>
        <source>Take Rancher away</source>
        <translation>Rancher entfernen</translation>
    </message>
    <message>
        <source>Install the operator anew</source>
        <translation>Den Operator neu installieren</translation>
    </message>
    <message>
        <source>Restore the resources</source>
        <translation>Die Ressourcen wiederherstellen</translation>
    </message>
    <message>
        <source>Install the earlier release</source>
        <translation>Das frühere Release installieren</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Record Rancher as it is</source>
        <translation>Rancher festhalten, wie es ist</translation>
    </message>
    <message>
        <source>Deployment, clusters and the number of replicas are kept</source>
        <translation>Deployment, Cluster und die Zahl der Replikate sind aufgehoben</translation>
    </message>
    <message>
        <source>The documents record nothing. The operator puts back the number of replicas that it finds, and that is 0 here.</source>
        <translation>Die Dokumentation hält nichts fest. Der Operator stellt die Zahl der Replikate zurück, die er vorfindet, und das ist hier 0.</translation>
    </message>
    <message>
        <source>The folder is readable by root alone; Helm&apos;s values may hold passwords and are not shown.</source>
        <translation>Den Ordner kann nur root lesen; die Werte von Helm können Passwörter enthalten und werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Copy the backup off the operator&apos;s volume</source>
        <translation>Die Sicherung vom Volume des Operators kopieren</translation>
    </message>
    <message>
        <source>The copy is a whole backup</source>
        <translation>Die Kopie ist eine ganze Sicherung</translation>
    </message>
    <message>
        <source>The volume goes with the operator. This copy stays when both are gone.</source>
        <translation>Das Volume geht mit dem Operator. Diese Kopie bleibt, wenn beide weg sind.</translation>
    </message>
    <message>
        <source>Back up the present state</source>
        <translation>Den jetzigen Zustand sichern</translation>
    </message>
    <message>
        <source>The Backup names its file</source>
        <translation>Das Backup nennt seine Datei</translation>
    </message>
    <message>
        <source>The restore deletes what was made after the backup. This is the only copy of it, and it can be restored with the newer release only.</source>
        <translation>Die Wiederherstellung löscht, was nach der Sicherung entstand. Dies ist die einzige Kopie davon, und sie lässt sich nur mit der neueren Version wiederherstellen.</translation>
    </message>
    <message>
        <source>May be skipped with a reason where Rancher or the operator is too ill.</source>
        <translation>Darf mit einem Grund übersprungen werden, wenn Rancher oder der Operator zu krank ist.</translation>
    </message>
    <message>
        <source>Keep the operator&apos;s settings and secrets</source>
        <translation>Einstellungen und Secrets des Operators aufbewahren</translation>
    </message>
    <message>
        <source>Settings and secrets that are there are kept</source>
        <translation>Vorhandene Einstellungen und Secrets sind aufbewahrt</translation>
    </message>
    <message>
        <source>The clean-up deletes the namespace of the operator, with its volume and its secrets. The folder is readable by root alone.</source>
        <translation>Das Entfernen löscht den Namespace des Operators mit Volume und Secrets. Den Ordner kann nur root lesen.</translation>
    </message>
    <message>
        <source>Copy the backup to the folder of the run</source>
        <translation>Die Sicherung in den Ordner des Laufs kopieren</translation>
    </message>
    <message>
        <source>It is hashed on both ends and lies in two places.</source>
        <translation>Sie wird an beiden Enden gehasht und liegt an zwei Orten.</translation>
    </message>
    <message>
        <source>This computer is the place outside of the cluster.</source>
        <translation>Dieser Rechner ist der Ort außerhalb des Clusters.</translation>
    </message>
    <message>
        <source>Write the Restore and let the cluster check it</source>
        <translation>Den Restore schreiben und vom Cluster prüfen lassen</translation>
    </message>
    <message>
        <source>The cluster compares every field with the definition of the Restore and makes nothing.</source>
        <translation>Der Cluster vergleicht jedes Feld mit der Definition des Restore und legt nichts an.</translation>
    </message>
    <message>
        <source>Scale Rancher to 0</source>
        <translation>Rancher auf 0 skalieren</translation>
    </message>
    <message>
        <source>No pod of Rancher is left</source>
        <translation>Kein Pod von Rancher ist übrig</translation>
    </message>
    <message>
        <source>kubectl -n cattle-system scale deployment/rancher --replicas=N</source>
        <translation>kubectl -n cattle-system scale deployment/rancher --replicas=N</translation>
    </message>
    <message>
        <source>The newer documents mention this step and do not describe it. Without it the operator starts the newer Rancher on the restored data, also after every failed try.</source>
        <translation>Die neuere Dokumentation erwähnt diesen Schritt und beschreibt ihn nicht. Ohne ihn startet der Operator das neuere Rancher auf den wiederhergestellten Daten, auch nach jedem Fehlversuch.</translation>
    </message>
    <message>
        <source>From here on Rancher and its UI are down.</source>
        <translation>Von hier an sind Rancher und seine Oberfläche aus.</translation>
    </message>
    <message>
        <source>List what the clean-up deletes</source>
        <translation>Auflisten, was beim Entfernen gelöscht wird</translation>
    </message>
    <message>
        <source>The list names the namespace of Rancher</source>
        <translation>Die Liste nennt den Namespace von Rancher</translation>
    </message>
    <message>
        <source>The documented job deletes without showing what.</source>
        <translation>Der dokumentierte Job löscht, ohne zu zeigen, was.</translation>
    </message>
    <message>
        <source>Beside these go roles, bindings and webhooks of the same names.</source>
        <translation>Daneben gehen Rollen, Bindungen und Webhooks gleichen Namens.</translation>
    </message>
    <message>
        <source>Confirm that this may go</source>
        <translation>Bestätigen, dass das gelöscht werden darf</translation>
    </message>
    <message>
        <source>Read the list of the step before. All of it goes, for good, also what monitoring, logging, gatekeeper and istio have made. Take a snapshot of the local cluster now (RKE2: rke2 etcd-snapshot save) and write its name into the note.</source>
        <translation>Die Liste des vorigen Schritts lesen. Alles davon geht endgültig, auch was Monitoring, Logging, Gatekeeper und Istio angelegt haben. Jetzt einen Snapshot des lokalen Clusters anlegen (RKE2: rke2 etcd-snapshot save) und seinen Namen in die Notiz schreiben.</translation>
    </message>
    <message>
        <source>The namespaces are still those of the list</source>
        <translation>Die Namespaces sind noch die der Liste</translation>
    </message>
    <message>
        <source>The snapshot is the only way back from here.</source>
        <translation>Von hier ist der Snapshot der einzige Weg zurück.</translation>
    </message>
    <message>
        <source>Start the clean-up</source>
        <translation>Das Entfernen starten</translation>
    </message>
    <message>
        <source>the clean-up deletes everything of Rancher; the backup holds what comes back, a snapshot of the local cluster the rest</source>
        <translation>das Entfernen löscht alles von Rancher; die Sicherung enthält, was zurückkommt, ein Snapshot des lokalen Clusters das Übrige</translation>
    </message>
    <message>
        <source>The manifest is the documented one; only the image is the one that was named, and the list of namespaces is compared once more.</source>
        <translation>Das Manifest ist das dokumentierte; nur das Image ist das genannte, und die Liste der Namespaces wird noch einmal verglichen.</translation>
    </message>
    <message>
        <source>The job works on its own from here on, also when this program is closed.</source>
        <translation>Der Job arbeitet von hier an allein weiter, auch wenn dieses Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>Follow the clean-up to its end</source>
        <translation>Das Entfernen bis zum Ende verfolgen</translation>
    </message>
    <message>
        <source>The job has succeeded</source>
        <translation>Der Job war erfolgreich</translation>
    </message>
    <message>
        <source>Rancher and the operator are gone</source>
        <translation>Rancher und der Operator sind weg</translation>
    </message>
    <message>
        <source>It takes 20 to 45 minutes. Timeouts of single deletions in its log are tried again by itself. Ending this step for good deletes the job, and leaves half of Rancher.</source>
        <translation>Es dauert 20 bis 45 Minuten. Zeitüberschreitungen einzelner Löschungen im Log versucht der Job selbst noch einmal. Wird dieser Schritt endgültig beendet, wird der Job gelöscht, und halb Rancher bleibt zurück.</translation>
    </message>
    <message>
        <source>See that nothing of Rancher is left</source>
        <translation>Prüfen, dass nichts von Rancher übrig ist</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation>Nichts ist übrig</translation>
    </message>
    <message>
        <source>Job, account and binding of the clean-up are deleted first, because the second manifest makes them anew. Lines that verify.sh always prints are no findings.</source>
        <translation>Job, Konto und Bindung des Entfernens werden zuerst gelöscht, weil das zweite Manifest sie neu anlegt. Zeilen, die verify.sh immer ausgibt, sind keine Befunde.</translation>
    </message>
    <message>
        <source>Delete what is named, then try again; it would stand in the way of the restore.</source>
        <translation>Das Genannte löschen, dann noch einmal versuchen; es stünde der Wiederherstellung im Weg.</translation>
    </message>
    <message>
        <source>The operator runs, and the cluster knows a Restore</source>
        <translation>Der Operator läuft, und der Cluster kennt ein Restore</translation>
    </message>
    <message>
        <source>upgrade --install may be repeated. The settings are those that the operator had, so that its storage is set up alike.</source>
        <translation>upgrade --install darf wiederholt werden. Die Einstellungen sind die bisherigen des Operators, damit sein Speicher gleich eingerichtet ist.</translation>
    </message>
    <message>
        <source>Its version is that of the release to go back to.</source>
        <translation>Seine Version gehört zu dem Release, auf das zurückgegangen wird.</translation>
    </message>
    <message>
        <source>Put the kept secrets back</source>
        <translation>Die aufbewahrten Secrets zurücklegen</translation>
    </message>
    <message>
        <source>Every secret that was kept is there</source>
        <translation>Jedes aufbewahrte Secret ist da</translation>
    </message>
    <message>
        <source>The clean-up has deleted those that lay in the operator&apos;s namespace.</source>
        <translation>Das Entfernen hat die gelöscht, die im Namespace des Operators lagen.</translation>
    </message>
    <message>
        <source>Make the secret with the encryption configuration</source>
        <translation>Das Secret mit der Verschlüsselungskonfiguration anlegen</translation>
    </message>
    <message>
        <source>The secret has the key that the operator reads</source>
        <translation>Das Secret hat den Schlüssel, den der Operator liest</translation>
    </message>
    <message>
        <source>kubectl -n cattle-resources-system delete secret of that name</source>
        <translation>kubectl -n cattle-resources-system delete secret mit diesem Namen</translation>
    </message>
    <message>
        <source>The key is named, so that the file may have another name.</source>
        <translation>Der Schlüssel wird genannt, damit die Datei anders heißen darf.</translation>
    </message>
    <message>
        <source>The file is read on this machine and goes nowhere else.</source>
        <translation>Die Datei wird auf dieser Maschine gelesen und geht nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>Make the secret with the S3 keys</source>
        <translation>Das Secret mit den S3-Schlüsseln anlegen</translation>
    </message>
    <message>
        <source>The secret has both keys</source>
        <translation>Das Secret hat beide Schlüssel</translation>
    </message>
    <message>
        <source>kubectl delete secret of that name and namespace</source>
        <translation>kubectl delete secret mit diesem Namen und Namespace</translation>
    </message>
    <message>
        <source>On a command line every user of the machine can read the keys. They go to kubectl on its input.</source>
        <translation>Auf einer Befehlszeile kann jeder Benutzer der Maschine die Schlüssel lesen. Sie gehen über die Eingabe an kubectl.</translation>
    </message>
    <message>
        <source>The keys come in a 0600 file that is deleted when the step ends.</source>
        <translation>Die Schlüssel kommen in einer Datei mit Modus 0600, die am Ende des Schritts gelöscht wird.</translation>
    </message>
    <message>
        <source>Put the backup onto the operator&apos;s new volume</source>
        <translation>Die Sicherung auf das neue Volume des Operators legen</translation>
    </message>
    <message>
        <source>What lies there is the backup</source>
        <translation>Was dort liegt, ist die Sicherung</translation>
    </message>
    <message>
        <source>The volume went with the operator.</source>
        <translation>Das Volume ging mit dem Operator.</translation>
    </message>
    <message>
        <source>Where the image of the operator has no shell, copy the file with kubectl cp and have the check look again.</source>
        <translation>Hat das Image des Operators keine Shell, die Datei mit kubectl cp kopieren und die Prüfung noch einmal nachsehen lassen.</translation>
    </message>
    <message>
        <source>Start the restore</source>
        <translation>Die Wiederherstellung starten</translation>
    </message>
    <message>
        <source>Rancher was taken away before; the backup is written into the empty place</source>
        <translation>Rancher wurde vorher entfernt; die Sicherung wird an die leere Stelle geschrieben</translation>
    </message>
    <message>
        <source>The operator works on its own from here on, also when this program is closed.</source>
        <translation>Der Operator arbeitet von hier an selbst weiter, auch wenn dieses Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>Follow the operator until the restore is complete</source>
        <translation>Dem Operator folgen, bis die Wiederherstellung fertig ist</translation>
    </message>
    <message>
        <source>The Restore has its completion time, and its condition is Completed</source>
        <translation>Der Restore hat seine Fertigzeit, und seine Bedingung ist Completed</translation>
    </message>
    <message>
        <source>The newer Rancher was not started</source>
        <translation>Das neuere Rancher wurde nicht gestartet</translation>
    </message>
    <message>
        <source>The documented log command names no pod and fails. Log and resource are followed together; the text of the resource is generic on purpose.</source>
        <translation>Der dokumentierte Befehl für das Protokoll nennt keinen Pod und schlägt fehl. Protokoll und Ressource werden zusammen verfolgt; der Text der Ressource ist absichtlich allgemein.</translation>
    </message>
    <message>
        <source>An error is tried again for ever by the operator. After three minutes of it, at once where no try can help, this step fails and asks. The Restore itself goes on being tried, also after the run has ended as failed, until somebody deletes it; the output says with which command. Ending this step while it runs deletes the Restore.</source>
        <translation>Einen Fehler versucht der Operator für immer neu. Nach drei Minuten davon, und sofort, wo kein Versuch helfen kann, schlägt dieser Schritt fehl und fragt. Der Restore selbst wird weiter versucht, auch nachdem der Lauf als fehlgeschlagen geendet hat, bis ihn jemand löscht; mit welchem Befehl, steht in der Ausgabe. Wer diesen Schritt beendet, während er läuft, löscht den Restore.</translation>
    </message>
    <message>
        <source>The Deployment has the image of the target</source>
        <translation>Das Deployment hat das Image des Ziels</translation>
    </message>
    <message>
        <source>upgrade --install may be repeated where the first try did not get through.</source>
        <translation>upgrade --install darf wiederholt werden, wo der erste Versuch nicht durchkam.</translation>
    </message>
    <message>
        <source>The values are those of the newer release, with the same host name. cert-manager was left in its place.</source>
        <translation>Die Werte sind die des neueren Releases, mit demselben Hostnamen. cert-manager blieb an seinem Platz.</translation>
    </message>
    <message>
        <source>See to the replicas</source>
        <translation>Die Zahl der Replicas richtigstellen</translation>
    </message>
    <message>
        <source>As many replicas as before</source>
        <translation>So viele Replikate wie vorher</translation>
    </message>
    <message>
        <source>Only where Rancher had been scaled without Helm.</source>
        <translation>Nur wo Rancher ohne Helm skaliert worden war.</translation>
    </message>
    <message>
        <source>Wait until Rancher is up</source>
        <translation>Warten, bis Rancher läuft</translation>
    </message>
    <message>
        <source>Rancher itself says the target</source>
        <translation>Rancher selbst nennt das Ziel</translation>
    </message>
    <message>
        <source>The first start on restored data takes longer.</source>
        <translation>Der erste Start auf wiederhergestellten Daten dauert länger.</translation>
    </message>
    <message>
        <source>Start stuck agents again</source>
        <translation>Hängende Agenten neu starten</translation>
    </message>
    <message>
        <source>Open each managed cluster. Where its agent does not connect within 15 minutes, run in that cluster: kubectl rollout restart deployment cattle-cluster-agent -n cattle-system. Then Rancher shows it as Active.</source>
        <translation>Jeden verwalteten Cluster öffnen. Verbindet sich sein Agent nicht binnen 15 Minuten, in diesem Cluster ausführen: kubectl rollout restart deployment cattle-cluster-agent -n cattle-system. Dann zeigt Rancher ihn als Active.</translation>
    </message>
    <message>
        <source>The agents were made by the newer release.</source>
        <translation>Die Agenten stammen vom neueren Release.</translation>
    </message>
    <message>
        <source>Take the newer webhook out of the managed clusters</source>
        <translation>Den neueren Webhook aus den verwalteten Clustern nehmen</translation>
    </message>
    <message>
        <source>Run adjust-downstream-webhook.sh of https://github.com/rancherlabs/support-tools/tree/master/adjust-downstream-webhook against this Rancher. Then make a namespace as a member of a project.</source>
        <translation>Führen Sie adjust-downstream-webhook.sh von https://github.com/rancherlabs/support-tools/tree/master/adjust-downstream-webhook gegen dieses Rancher aus. Legen Sie dann als Mitglied eines Projekts einen Namespace an.</translation>
    </message>
    <message>
        <source>Without it members of projects cannot make namespaces.</source>
        <translation>Ohne das können Mitglieder von Projekten keine Namespaces anlegen.</translation>
    </message>
    <message>
        <source>Move the state of the RKE clusters back</source>
        <translation>Den Zustand der RKE-Cluster zurückverschieben</translation>
    </message>
    <message>
        <source>Back up the managed RKE clusters. Then run reverse-rke-state-migrations.sh of https://github.com/rancherlabs/support-tools/tree/master/reverse-rke-state-migrations with --rancher-host and a token in RANCHER_TOKEN; it needs kubectl, jq and yq. Each cluster must have the ConfigMap full-cluster-state afterwards.</source>
        <translation>Sichern Sie die verwalteten RKE-Cluster. Führen Sie dann reverse-rke-state-migrations.sh von https://github.com/rancherlabs/support-tools/tree/master/reverse-rke-state-migrations mit --rancher-host und einem Token in RANCHER_TOKEN aus; es braucht kubectl, jq und yq. Danach muss jeder Cluster die ConfigMap full-cluster-state haben.</translation>
    </message>
    <message>
        <source>It deletes the secrets with the state after it has made the ConfigMaps anew.</source>
        <translation>Es löscht die Secrets mit dem Zustand, nachdem es die ConfigMaps neu angelegt hat.</translation>
    </message>
    <message>
        <source>Log in and look around</source>
        <translation>Anmelden und umsehen</translation>
    </message>
    <message>
        <source>Log in at Rancher. The release stands in the bottom-left corner or on the About page. Open each cluster; agents may need 10 to 15 minutes to connect. Where a cluster stays at Updating, delete its secret CLUSTER-kubeconfig; where an agent hangs, restart cattle-cluster-agent in its cluster.</source>
        <translation>Melden Sie sich an Rancher an. Die Version steht unten links oder auf der Seite About. Öffnen Sie jeden Cluster; Agenten brauchen bis zur Verbindung 10 bis 15 Minuten. Bleibt ein Cluster bei Updating, löschen Sie sein Secret CLUSTER-kubeconfig; hängt ein Agent, starten Sie cattle-cluster-agent in seinem Cluster neu.</translation>
    </message>
    <message>
        <source>What only a person can see.</source>
        <translation>Was nur ein Mensch sehen kann.</translation>
    </message>
    <message>
        <source>Rancher says the target</source>
        <translation>Rancher nennt das Ziel</translation>
    </message>
    <message>
        <source>Rancher is rolled out</source>
        <translation>Rancher ist ausgerollt</translation>
    </message>
    <message>
        <source>Rancher answers</source>
        <translation>Rancher antwortet</translation>
    </message>
    <message>
        <source>Rancher is healthy</source>
        <translation>Rancher ist gesund</translation>
    </message>
    <message>
        <source>Helm has the target deployed</source>
        <translation>Helm hat das Ziel ausgebracht</translation>
    </message>
    <message>
        <source>Neither job of the clean-up is left</source>
        <translation>Kein Job des Entfernens ist übrig</translation>
    </message>
    <message>
        <source>Every cluster that was Ready before is Ready</source>
        <translation>Jeder Cluster, der vorher Ready war, ist Ready</translation>
    </message>
    <message>
        <source>No Restore is unfinished</source>
        <translation>Kein Restore ist unfertig</translation>
    </message>
    <message>
        <source>Clean up after the rollback</source>
        <translation>Nach dem Rollback aufräumen</translation>
    </message>
    <message>
        <source>Delete the Restore</source>
        <translation>Den Restore löschen</translation>
    </message>
    <message>
        <source>a completed Restore is never looked at again; the record has what it said</source>
        <translation>ein fertiger Restore wird nie wieder angesehen; im Protokoll steht, was er sagte</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Its name becomes free.</source>
        <translation>Sein Name wird frei.</translation>
    </message>
    <message>
        <source>Delete the copies</source>
        <translation>Die Kopien löschen</translation>
    </message>
    <message>
        <source>the copies hold Helm&apos;s values and a backup and must not lie about</source>
        <translation>die Kopien enthalten die Werte von Helm und eine Sicherung und dürfen nicht herumliegen</translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>Sie sind weg</translation>
    </message>
    <message>
        <source>With them goes the copy of the backup outside the operator&apos;s volume.</source>
        <translation>Mit ihnen geht die Kopie der Sicherung außerhalb des Volumes.</translation>
    </message>
    <message>
        <source>The folder of the rollback&apos;s run on the desk still holds the backup. The backup of the state before the rollback can be restored with the newer release only.</source>
        <translation>Im Ordner des Rollback-Laufs am Arbeitsplatz liegt noch die Sicherung. Die Sicherung des Stands vor dem Rollback lässt sich nur mit dem neueren Release zurückspielen.</translation>
    </message>
    <message>
        <source>Install monitoring, logging and the like anew where they are wanted.</source>
        <translation>Monitoring, Logging und Ähnliches neu installieren, wo sie gebraucht werden.</translation>
    </message>
    <message>
        <source>Resume paused Fleet repositories. An orphan that fills the log with &quot;not found&quot; is deleted together with its finalizers.</source>
        <translation>Setzen Sie angehaltene Fleet-Repositorys fort. Eine Waise, die das Protokoll mit „not found“ füllt, wird samt ihren Finalizern gelöscht.</translation>
    </message>
    <message>
        <source>Set the earlier release in Git tools and pipelines before they run again.</source>
        <translation>Stellen Sie in Git-Werkzeugen und Pipelines die frühere Version ein, bevor sie wieder laufen.</translation>
    </message>
    <message>
        <source>Delete the namespaces of the list that are left</source>
        <translation>Übrige Namespaces der Liste löschen</translation>
    </message>
    <message>
        <source>these namespaces stand on the list that was confirmed</source>
        <translation>diese Namespaces stehen auf der Liste, die bestätigt wurde</translation>
    </message>
    <message>
        <source>No namespace of the list is left</source>
        <translation>Kein Namespace der Liste ist übrig</translation>
    </message>
    <message>
        <source>cleanup.sh deletes some namespaces by their names and leaves the others, such as cattle-provisioning-capi-system of 2.7.7 and later, which clashes with what the earlier release brings. verify.sh does not see them.</source>
        <translation>cleanup.sh löscht einige Namespaces nach ihrem Namen und lässt andere stehen, etwa cattle-provisioning-capi-system von 2.7.7 und später, das mit dem zusammenstößt, was die frühere Version mitbringt. verify.sh sieht sie nicht.</translation>
    </message>
    <message>
        <source>Where a namespace stays, something in it has a finalizer that nobody serves any more.</source>
        <translation>Bleibt ein Namespace stehen, hat etwas darin einen Finalizer, um den sich niemand mehr kümmert.</translation>
    </message>
    <message>
        <source>The node answers</source>
        <translation>Der Knoten antwortet</translation>
    </message>
    <message>
        <source>a login and a shell</source>
        <translation>eine Anmeldung und eine Shell</translation>
    </message>
    <message>
        <source>Nothing is known of this node, and no step can be run on it.</source>
        <translation>Von diesem Knoten ist nichts bekannt, und kein Schritt kann auf ihm laufen.</translation>
    </message>
    <message>
        <source>Mend the login, or leave the node out with a reason and proof that it is off.</source>
        <translation>Bringen Sie die Anmeldung in Ordnung, oder lassen Sie den Knoten mit Grund und Nachweis aus, dass er abgeschaltet ist.</translation>
    </message>
    <message>
        <source>The clock is that of this computer</source>
        <translation>Die Uhr geht wie die dieses Rechners</translation>
    </message>
    <message>
        <source>at most 1000 ms off, so that no two machines are 2 s apart</source>
        <translation>höchstens 1000 ms Abweichung, damit keine zwei Maschinen 2 s auseinanderliegen</translation>
    </message>
    <message>
        <source>Where clocks differ by 3 seconds, restored certificates look newer than the database and a server does not start; a certificate may also look not yet valid.</source>
        <translation>Gehen Uhren um 3 Sekunden auseinander, wirken wiederhergestellte Zertifikate neuer als die Datenbank, und ein Server startet nicht; auch kann ein Zertifikat als noch nicht gültig gelten.</translation>
    </message>
    <message>
        <source>Start chronyd or systemd-timesyncd, wait until the clock is right, and check again.</source>
        <translation>Starten Sie chronyd oder systemd-timesyncd, warten Sie, bis die Uhr stimmt, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>A step outlives the connection</source>
        <translation>Ein Schritt überlebt die Verbindung</translation>
    </message>
    <message>
        <source>systemd-run, or setsid</source>
        <translation>systemd-run oder setsid</translation>
    </message>
    <message>
        <source>Where the connection breaks in the middle of a step, the step would die with it.</source>
        <translation>Bricht die Verbindung mitten in einem Schritt ab, würde der Schritt mit ihr enden.</translation>
    </message>
    <message>
        <source>Install util-linux, which brings setsid.</source>
        <translation>Installieren Sie util-linux, das setsid mitbringt.</translation>
    </message>
    <message>
        <source>Nobody else is at work on this machine</source>
        <translation>Niemand sonst arbeitet an dieser Maschine</translation>
    </message>
    <message>
        <source>no lock</source>
        <translation>keine Sperre</translation>
    </message>
    <message>
        <source>A run of this program holds this machine. Two at once undo each other&apos;s work.</source>
        <translation>Ein Lauf dieses Programms hält diese Maschine. Zwei zugleich machen einander die Arbeit zunichte.</translation>
    </message>
    <message>
        <source>Ask the person it names. A run that was interrupted is continued, or ended, before another one begins.</source>
        <translation>Fragen Sie die genannte Person. Ein unterbrochener Lauf wird fortgesetzt oder beendet, bevor ein anderer beginnt.</translation>
    </message>
    <message>
        <source>at least ${fact.machine.clock} ms off</source>
        <translation>mindestens ${fact.machine.clock} ms daneben</translation>
    </message>
    <message>
        <source>from ${fact.rancher.version} to ${input.targetVersion}</source>
        <translation>von ${fact.rancher.version} auf ${input.targetVersion}</translation>
    </message>
    <message>
        <source>upgraded ${fact.helm.upgradedAt}</source>
        <translation>aktualisiert am ${fact.helm.upgradedAt}</translation>
    </message>
</context>
<context>
    <name>rke-legacy-rollback</name>
    <message>
        <source>Roll back an RKE cluster (RKE 0.1.7 to 0.1.20)</source>
        <translation>RKE-Cluster zurückrollen (RKE 0.1.7 bis 0.1.20)</translation>
    </message>
    <message>
        <source>Takes the local RKE cluster, and the Rancher that runs on it, back to an etcd snapshot on the same nodes with an RKE of the 0.1 line. Snapshot and certificate bundle have to lie on every etcd node; after the restore RKE builds the cluster up and each component is restarted.</source>
        <translation>Bringt den lokalen RKE-Cluster und das Rancher darauf mit einem RKE der Linie 0.1 auf denselben Knoten zu einem etcd-Snapshot zurück. Snapshot und Zertifikatsbündel müssen auf jedem etcd-Knoten liegen; nach der Wiederherstellung baut RKE den Cluster auf, und jede Komponente wird neu gestartet.</translation>
    </message>
    <message>
        <source>Cluster file of RKE</source>
        <translation>Cluster-Datei von RKE</translation>
    </message>
    <message>
        <source>On the workstation, with the state file of the same name beside it. Neither is ever renamed.</source>
        <translation>Auf der Arbeitsstation, daneben die Statusdatei gleichen Namens. Keine von beiden wird je umbenannt.</translation>
    </message>
    <message>
        <source>RKE program</source>
        <translation>RKE-Programm</translation>
    </message>
    <message>
        <source>Empty when it lies beside the cluster file or in the search path. Use the release that built the cluster before the upgrade.</source>
        <translation>Leer, wenn es neben der Cluster-Datei oder im Suchpfad liegt. Es muss das Release sein, das den Cluster vor dem Upgrade gebaut hat.</translation>
    </message>
    <message>
        <source>kubectl of the workstation</source>
        <translation>kubectl der Arbeitsstation</translation>
    </message>
    <message>
        <source>Empty when it is in the search path.</source>
        <translation>Leer, wenn es im Suchpfad liegt.</translation>
    </message>
    <message>
        <source>Rancher version before the upgrade</source>
        <translation>Rancher-Version vor dem Upgrade</translation>
    </message>
    <message>
        <source>Compared with what runs at the end. The restore itself brings back whatever the snapshot holds.</source>
        <translation>Wird mit dem verglichen, was am Ende läuft. Die Wiederherstellung selbst bringt zurück, was der Snapshot enthält.</translation>
    </message>
    <message>
        <source>Take a snapshot of the present state</source>
        <translation>Snapshot des jetzigen Zustands machen</translation>
    </message>
    <message>
        <source>Only possible while the cluster answers.</source>
        <translation>Nur möglich, solange der Cluster antwortet.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>RKE logs in with the SSH agent of the workstation</source>
        <translation>RKE meldet sich mit dem SSH-Agenten der Arbeitsstation an</translation>
    </message>
    <message>
        <source>RKE accepts any Docker version</source>
        <translation>RKE nimmt jede Docker-Version an</translation>
    </message>
    <message>
        <source>For nodes whose Docker was updated since.</source>
        <translation>Für Knoten, deren Docker seither aktualisiert wurde.</translation>
    </message>
    <message>
        <source>Host name of Rancher</source>
        <translation>Hostname von Rancher</translation>
    </message>
    <message>
        <source>Asked for /ping at the end.</source>
        <translation>Wird am Ende nach /ping gefragt.</translation>
    </message>
    <message>
        <source>Helm revision to go back to</source>
        <translation>Helm-Revision, zu der es zurückgeht</translation>
    </message>
    <message>
        <source>Only needed where Rancher still has the newer image after the restore. 0 is the revision before.</source>
        <translation>Nur nötig, wo Rancher nach der Wiederherstellung noch das neuere Image hat. 0 ist die Revision davor.</translation>
    </message>
    <message>
        <source>RKE is on the workstation</source>
        <translation>RKE liegt auf der Arbeitsstation</translation>
    </message>
    <message>
        <source>rke, or rke_SYSTEM-PROCESSOR, beside the cluster file</source>
        <translation>rke oder rke_SYSTEM-PROZESSOR neben der Cluster-Datei</translation>
    </message>
    <message>
        <source>There is no RKE program that can be run on the workstation.</source>
        <translation>Auf der Arbeitsstation gibt es kein ausführbares RKE-Programm.</translation>
    </message>
    <message>
        <source>Put the RKE release that built the cluster beside the cluster file, executable.</source>
        <translation>Das RKE-Release, das den Cluster gebaut hat, ausführbar neben die Cluster-Datei legen.</translation>
    </message>
    <message>
        <source>The cluster file is there</source>
        <translation>Die Cluster-Datei ist da</translation>
    </message>
    <message>
        <source>${input.clusterFile}</source>
        <translation>${input.clusterFile}</translation>
    </message>
    <message>
        <source>RKE knows the nodes from this file only.</source>
        <translation>RKE kennt die Knoten nur aus dieser Datei.</translation>
    </message>
    <message>
        <source>Bring the file back to the workstation, with its state file, under its old name.</source>
        <translation>Die Datei samt Statusdatei unter ihrem alten Namen auf die Arbeitsstation zurückbringen.</translation>
    </message>
    <message>
        <source>The cluster file is written with spaces</source>
        <translation>Die Cluster-Datei ist mit Leerzeichen eingerückt</translation>
    </message>
    <message>
        <source>no tab</source>
        <translation>kein Tabulator</translation>
    </message>
    <message>
        <source>YAML does not allow tabs; RKE refuses the file.</source>
        <translation>YAML erlaubt keine Tabulatoren; RKE weist die Datei ab.</translation>
    </message>
    <message>
        <source>Replace each tab by spaces.</source>
        <translation>Jeden Tabulator durch Leerzeichen ersetzen.</translation>
    </message>
    <message>
        <source>The cluster file names etcd nodes</source>
        <translation>Die Cluster-Datei nennt etcd-Knoten</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>mindestens einer</translation>
    </message>
    <message>
        <source>No node of the file has the role etcd, or its nodes could not be read.</source>
        <translation>Kein Knoten der Datei hat die Rolle etcd, oder ihre Knoten waren nicht zu lesen.</translation>
    </message>
    <message>
        <source>Write each node below &quot;nodes:&quot; on lines of its own.</source>
        <translation>Jeden Knoten unter „nodes:“ in eigene Zeilen schreiben.</translation>
    </message>
    <message>
        <source>RKE can restore snapshots</source>
        <translation>RKE kann Snapshots wiederherstellen</translation>
    </message>
    <message>
        <source>v0.1.7 to v0.1.20</source>
        <translation>v0.1.7 bis v0.1.20</translation>
    </message>
    <message>
        <source>The snapshot commands of RKE exist from v0.1.7.</source>
        <translation>Die Snapshot-Befehle von RKE gibt es ab v0.1.7.</translation>
    </message>
    <message>
        <source>Use the RKE that made the snapshot.</source>
        <translation>Das RKE benutzen, das den Snapshot gemacht hat.</translation>
    </message>
    <message>
        <source>A snapshot is chosen</source>
        <translation>Ein Snapshot ist gewählt</translation>
    </message>
    <message>
        <source>one</source>
        <translation>einer</translation>
    </message>
    <message>
        <source>Without a snapshot nothing can be restored.</source>
        <translation>Ohne Snapshot kann nichts wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Choose a snapshot.</source>
        <translation>Einen Snapshot wählen.</translation>
    </message>
    <message>
        <source>The snapshot lies where RKE looks for it</source>
        <translation>Der Snapshot liegt dort, wo RKE ihn sucht</translation>
    </message>
    <message>
        <source>a file in /opt/rke/etcd-snapshots that is not empty</source>
        <translation>eine nicht leere Datei in /opt/rke/etcd-snapshots</translation>
    </message>
    <message>
        <source>RKE 0.1 removes etcd on all etcd nodes before it looks for the snapshot.</source>
        <translation>RKE 0.1 entfernt etcd auf allen etcd-Knoten, bevor es nach dem Snapshot sieht.</translation>
    </message>
    <message>
        <source>Choose it from the list, or copy it there under its own name.</source>
        <translation>Ihn aus der Liste wählen oder unter seinem eigenen Namen dorthin kopieren.</translation>
    </message>
    <message>
        <source>The snapshot is whole</source>
        <translation>Der Snapshot ist ganz</translation>
    </message>
    <message>
        <source>the hash at its end, or every member of the zip, is right</source>
        <translation>die Prüfsumme am Ende oder jeder Teil der Zip-Datei stimmt</translation>
    </message>
    <message>
        <source>The file is cut short or changed. The restore would remove the cluster and then fail.</source>
        <translation>Die Datei ist abgeschnitten oder verändert. Die Wiederherstellung würde den Cluster entfernen und dann scheitern.</translation>
    </message>
    <message>
        <source>Choose another snapshot.</source>
        <translation>Einen anderen Snapshot wählen.</translation>
    </message>
    <message>
        <source>The snapshot is the one that was chosen</source>
        <translation>Der Snapshot ist der gewählte</translation>
    </message>
    <message>
        <source>the chosen hash</source>
        <translation>die gewählte Prüfsumme</translation>
    </message>
    <message>
        <source>The file has changed since it was chosen.</source>
        <translation>Die Datei hat sich seit der Wahl geändert.</translation>
    </message>
    <message>
        <source>Choose the snapshot again.</source>
        <translation>Den Snapshot erneut wählen.</translation>
    </message>
    <message>
        <source>Every copy of the snapshot is the same</source>
        <translation>Jede Kopie des Snapshots ist gleich</translation>
    </message>
    <message>
        <source>${holder.snapshot.sha256}</source>
        <translation>${holder.snapshot.sha256}</translation>
    </message>
    <message>
        <source>No other file has the name of the snapshot</source>
        <translation>Keine andere Datei heißt wie der Snapshot</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>RKE takes the first file of this name that it finds, which may be this one and not yours.</source>
        <translation>RKE nimmt die erste Datei dieses Namens, vielleicht diese und nicht die gewählte.</translation>
    </message>
    <message>
        <source>Choose the file on the node, or move it out of /opt/rke/etcd-snapshots.</source>
        <translation>Die Datei auf dem Knoten wählen oder sie aus /opt/rke/etcd-snapshots herausnehmen.</translation>
    </message>
    <message>
        <source>The snapshot lies on a node or on the workstation</source>
        <translation>Der Snapshot liegt auf einem Knoten oder am Arbeitsplatz</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>RKE 0.1 cannot read S3.</source>
        <translation>RKE 0.1 kann S3 nicht lesen.</translation>
    </message>
    <message>
        <source>Fetch the file from S3 first and choose it here.</source>
        <translation>Die Datei zuerst aus S3 holen und hier wählen.</translation>
    </message>
    <message>
        <source>The snapshot is not zipped</source>
        <translation>Der Snapshot ist nicht gezippt</translation>
    </message>
    <message>
        <source>a file without .zip</source>
        <translation>eine Datei ohne .zip</translation>
    </message>
    <message>
        <source>RKE 0.1 does not unpack snapshots. A zipped one was made by RKE 0.2.5 or later.</source>
        <translation>RKE 0.1 packt Snapshots nicht aus. Ein gezippter wurde von RKE 0.2.5 oder neuer gemacht.</translation>
    </message>
    <message>
        <source>Use the procedure and the RKE that belong to this snapshot.</source>
        <translation>Das Verfahren und das RKE benutzen, die zu diesem Snapshot gehören.</translation>
    </message>
    <message>
        <source>The certificate bundle is there</source>
        <translation>Das Zertifikatsbündel ist da</translation>
    </message>
    <message>
        <source>/opt/rke/etcd-snapshots/pki.bundle.tar.gz on the first etcd node</source>
        <translation>/opt/rke/etcd-snapshots/pki.bundle.tar.gz auf dem ersten etcd-Knoten</translation>
    </message>
    <message>
        <source>RKE reads the certificates of the cluster from this file. Without it the restore fails after etcd was removed.</source>
        <translation>RKE liest die Zertifikate des Clusters aus dieser Datei. Ohne sie scheitert die Wiederherstellung, nachdem etcd entfernt wurde.</translation>
    </message>
    <message>
        <source>Copy the bundle that was saved with the snapshot to the first etcd node.</source>
        <translation>Das mit dem Snapshot gesicherte Bündel auf den ersten etcd-Knoten kopieren.</translation>
    </message>
    <message>
        <source>The certificate bundle can be read</source>
        <translation>Das Zertifikatsbündel ist lesbar</translation>
    </message>
    <message>
        <source>a whole archive</source>
        <translation>ein ganzes Archiv</translation>
    </message>
    <message>
        <source>The restore would fail after etcd was removed.</source>
        <translation>Die Wiederherstellung würde scheitern, nachdem etcd entfernt wurde.</translation>
    </message>
    <message>
        <source>Copy a good bundle over it.</source>
        <translation>Ein gutes Bündel darüberkopieren.</translation>
    </message>
    <message>
        <source>The certificates are still on the node</source>
        <translation>Die Zertifikate liegen noch auf dem Knoten</translation>
    </message>
    <message>
        <source>/etc/kubernetes/ssl/kube-ca.pem</source>
        <translation>/etc/kubernetes/ssl/kube-ca.pem</translation>
    </message>
    <message>
        <source>RKE 0.1.7 writes no bundle. It can restore only where the certificates of the cluster are still in place.</source>
        <translation>RKE 0.1.7 schreibt kein Bündel. Es kann nur wiederherstellen, wo die Zertifikate des Clusters noch an ihrem Platz sind.</translation>
    </message>
    <message>
        <source>Bring /etc/kubernetes/ssl back from a backup of this node.</source>
        <translation>/etc/kubernetes/ssl aus einem Backup dieses Knotens zurückbringen.</translation>
    </message>
    <message>
        <source>Every certificate bundle is the same</source>
        <translation>Jedes Zertifikatsbündel ist gleich</translation>
    </message>
    <message>
        <source>${first.bundle.sha256}</source>
        <translation>${first.bundle.sha256}</translation>
    </message>
    <message>
        <source>RKE takes the first bundle that it can unpack. The one that was saved with the snapshot is wanted.</source>
        <translation>RKE nimmt das erste Bündel, das es auspacken kann. Gebraucht wird das mit dem Snapshot gesicherte.</translation>
    </message>
    <message>
        <source>Copy the bundle of the snapshot to all etcd nodes.</source>
        <translation>Das Bündel des Snapshots auf alle etcd-Knoten kopieren.</translation>
    </message>
    <message>
        <source>The snapshot proves itself</source>
        <translation>Der Snapshot beweist sich selbst</translation>
    </message>
    <message>
        <source>RKE keeps its data where the checks look</source>
        <translation>RKE hat seine Daten dort, wo die Prüfungen nachsehen</translation>
    </message>
    <message>
        <source>no prefix_path in the cluster file</source>
        <translation>kein prefix_path in der Cluster-Datei</translation>
    </message>
    <message>
        <source>etcd and certificates lie below this folder. Room, mount points, certificates and, where machines are cleaned, what is left of the old cluster are looked for in the usual folders only.</source>
        <translation>etcd und Zertifikate liegen unter diesem Ordner. Platz, Einhängepunkte, Zertifikate und, wo Maschinen bereinigt werden, Reste des alten Clusters werden nur in den üblichen Ordnern gesucht.</translation>
    </message>
    <message>
        <source>Look at these below that folder yourself; where machines are cleaned, remove etc/kubernetes, var/lib/etcd and var/lib/cni there.</source>
        <translation>Dort selbst nachsehen; wo Maschinen bereinigt werden, darunter etc/kubernetes, var/lib/etcd und var/lib/cni entfernen.</translation>
    </message>
    <message>
        <source>a hash at the end of the file, or unzip to test it</source>
        <translation>eine Prüfsumme am Dateiende oder unzip zum Prüfen</translation>
    </message>
    <message>
        <source>Whether the file is whole cannot be told.</source>
        <translation>Ob die Datei ganz ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Install unzip on that node. Where nothing can be installed, as on CoreOS and Flatcar, test a copy with &quot;unzip -t&quot; elsewhere and compare its SHA-256. Else choose another snapshot.</source>
        <translation>unzip auf diesem Knoten installieren. Wo sich nichts installieren lässt, wie auf CoreOS und Flatcar, eine Kopie anderswo mit „unzip -t“ prüfen und ihre SHA-256 vergleichen. Sonst einen anderen Snapshot wählen.</translation>
    </message>
    <message>
        <source>The snapshot was looked at before the run</source>
        <translation>Der Snapshot wurde vor dem Lauf angesehen</translation>
    </message>
    <message>
        <source>a file on an etcd node</source>
        <translation>eine Datei auf einem etcd-Knoten</translation>
    </message>
    <message>
        <source>A snapshot that lies on no node can be checked only after it has arrived, and one in S3 only by RKE itself.</source>
        <translation>Ein Snapshot, der auf keinem Knoten liegt, kann erst nach seiner Ankunft geprüft werden, einer in S3 nur von RKE selbst.</translation>
    </message>
    <message>
        <source>Copy it to an etcd node first, where that is possible.</source>
        <translation>Ihn, wo möglich, vorher auf einen etcd-Knoten kopieren.</translation>
    </message>
    <message>
        <source>Docker answers on the node</source>
        <translation>Docker antwortet auf dem Knoten</translation>
    </message>
    <message>
        <source>a version</source>
        <translation>eine Version</translation>
    </message>
    <message>
        <source>RKE drops a node that it cannot use from its list and goes on without it.</source>
        <translation>Einen Knoten, den RKE nicht benutzen kann, streicht es und macht ohne ihn weiter.</translation>
    </message>
    <message>
        <source>Start Docker, and put the user of RKE into the group docker.</source>
        <translation>Docker starten und den Benutzer von RKE in die Gruppe docker aufnehmen.</translation>
    </message>
    <message>
        <source>The cluster file names this node</source>
        <translation>Die Cluster-Datei nennt diesen Knoten</translation>
    </message>
    <message>
        <source>${fact.host.addresses}</source>
        <translation>${fact.host.addresses}</translation>
    </message>
    <message>
        <source>RKE does not know this machine under any of its addresses. It may belong to another cluster.</source>
        <translation>RKE kennt diese Maschine unter keiner ihrer Adressen. Vielleicht gehört sie zu einem anderen Cluster.</translation>
    </message>
    <message>
        <source>Compare the addresses of the case with those of the cluster file.</source>
        <translation>Die Adressen des Falls mit denen der Cluster-Datei vergleichen.</translation>
    </message>
    <message>
        <source>The case names all etcd nodes</source>
        <translation>Der Fall nennt alle etcd-Knoten</translation>
    </message>
    <message>
        <source>${desk.config.etcdCount} etcd nodes</source>
        <translation>${desk.config.etcdCount} etcd-Knoten</translation>
    </message>
    <message>
        <source>Snapshots and leftovers on an etcd node that is not in the case are not looked at.</source>
        <translation>Snapshots und Reste auf einem etcd-Knoten, der nicht im Fall steht, werden nicht angesehen.</translation>
    </message>
    <message>
        <source>Add the missing etcd nodes to the case.</source>
        <translation>Die fehlenden etcd-Knoten in den Fall aufnehmen.</translation>
    </message>
    <message>
        <source>The snapshot folder is not shared</source>
        <translation>Der Snapshot-Ordner wird nicht geteilt</translation>
    </message>
    <message>
        <source>a folder of this node&apos;s own</source>
        <translation>ein eigener Ordner dieses Knotens</translation>
    </message>
    <message>
        <source>A folder that several etcd nodes share breaks the restore.</source>
        <translation>Ein Ordner, den mehrere etcd-Knoten teilen, verhindert die Wiederherstellung.</translation>
    </message>
    <message>
        <source>Leave it mounted on one etcd node only, and mount it elsewhere after the restore.</source>
        <translation>Ihn nur auf einem etcd-Knoten eingehängt lassen und anderswo erst danach wieder einhängen.</translation>
    </message>
    <message>
        <source>Room for the restore</source>
        <translation>Platz für die Wiederherstellung</translation>
    </message>
    <message>
        <source>${fact.disk.needKiB} KiB</source>
        <translation>${fact.disk.needKiB} KiB</translation>
    </message>
    <message>
        <source>A full disk in the middle of the restore leaves the node without its database.</source>
        <translation>Eine volle Platte mitten in der Wiederherstellung lässt den Knoten ohne Datenbank zurück.</translation>
    </message>
    <message>
        <source>Remove old snapshots or unused images.</source>
        <translation>Alte Snapshots oder unbenutzte Images entfernen.</translation>
    </message>
    <message>
        <source>The tools that the steps use are there</source>
        <translation>Die Werkzeuge der Schritte sind da</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>A step that uses them fails in the middle of the run.</source>
        <translation>Ein Schritt, der sie braucht, scheitert mitten im Lauf.</translation>
    </message>
    <message>
        <source>Install them now.</source>
        <translation>Sie jetzt installieren.</translation>
    </message>
    <message>
        <source>kubectl and its configuration are on the workstation</source>
        <translation>kubectl und seine Konfiguration liegen auf der Arbeitsstation</translation>
    </message>
    <message>
        <source>kubectl and ${desk.files.kubeconfig}</source>
        <translation>kubectl und ${desk.files.kubeconfig}</translation>
    </message>
    <message>
        <source>Nothing could be proven after the restore.</source>
        <translation>Nach der Wiederherstellung ließe sich nichts nachweisen.</translation>
    </message>
    <message>
        <source>Install kubectl, and bring the file back with &quot;rke util get-kubeconfig&quot; (RKE 1.3.0 and later).</source>
        <translation>kubectl installieren und die Datei mit „rke util get-kubeconfig“ zurückholen (RKE 1.3.0 und neuer).</translation>
    </message>
    <message>
        <source>Rancher 2.2 or later</source>
        <translation>Rancher 2.2 oder neuer</translation>
    </message>
    <message>
        <source>v2.2.0</source>
        <translation>v2.2.0</translation>
    </message>
    <message>
        <source>Every change made in Rancher and in this cluster since the snapshot is lost and cannot be brought back. Clusters that Rancher manages keep their own state.</source>
        <translation>Jede Änderung in Rancher und in diesem Cluster seit dem Snapshot geht verloren und kann nicht zurückgeholt werden. Von Rancher verwaltete Cluster behalten ihren eigenen Zustand.</translation>
    </message>
    <message>
        <source>RKE 0.1 removes etcd and its data on all etcd nodes as soon as it starts, before it looks at the snapshot. There is no way back from the start of this command. Back up important data first.</source>
        <translation>RKE 0.1 entfernt etcd und seine Daten auf allen etcd-Knoten, sobald es startet und bevor es den Snapshot ansieht. Ab dem Start dieses Befehls gibt es keinen Weg zurück. Sichern Sie vorher wichtige Daten.</translation>
    </message>
    <message>
        <source>RKE logs in to the nodes by itself and does not check their host keys.</source>
        <translation>RKE meldet sich selbst an den Knoten an und prüft ihre Hostschlüssel nicht.</translation>
    </message>
    <message>
        <source>RKE is the release that built the cluster before the upgrade</source>
        <translation>RKE ist das Release, das den Cluster vor dem Upgrade gebaut hat</translation>
    </message>
    <message>
        <source>the same release</source>
        <translation>dasselbe Release</translation>
    </message>
    <message>
        <source>Another RKE may not support the Kubernetes version of the snapshot, or upgrades images by itself.</source>
        <translation>Ein anderes RKE unterstützt die Kubernetes-Version des Snapshots vielleicht nicht oder aktualisiert von sich aus Images.</translation>
    </message>
    <message>
        <source>Put the RKE release from before the upgrade beside the cluster file.</source>
        <translation>Das RKE-Release von vor dem Upgrade neben die Cluster-Datei legen.</translation>
    </message>
    <message>
        <source>RKE runs on this machine and needs port 22 of all nodes to the end. A machine that falls asleep leaves the cluster half built.</source>
        <translation>RKE läuft auf diesem Rechner und braucht bis zum Ende Port 22 aller Knoten. Ein Rechner, der einschläft, lässt den Cluster halb gebaut zurück.</translation>
    </message>
    <message>
        <source>Name a jump box as the workstation of the case.</source>
        <translation>Einen Sprungrechner als Arbeitsstation des Falls nennen.</translation>
    </message>
    <message>
        <source>An odd number of etcd nodes</source>
        <translation>Eine ungerade Zahl von etcd-Knoten</translation>
    </message>
    <message>
        <source>1, 3 or 5</source>
        <translation>1, 3 oder 5</translation>
    </message>
    <message>
        <source>An even number of etcd nodes bears no more failures than one less.</source>
        <translation>Eine gerade Zahl von etcd-Knoten verträgt nicht mehr Ausfälle als einer weniger.</translation>
    </message>
    <message>
        <source>Snapshots and etcd data lie on one disk</source>
        <translation>Snapshots und etcd-Daten liegen auf einer Platte</translation>
    </message>
    <message>
        <source>no mount points of their own</source>
        <translation>keine eigenen Einhängepunkte</translation>
    </message>
    <message>
        <source>Older RKE tools move the restored data and stop with &quot;inter-device move failed&quot; when the target is not empty.</source>
        <translation>Ältere RKE-Werkzeuge verschieben die wiederhergestellten Daten und enden mit „inter-device move failed“, wenn das Ziel nicht leer ist.</translation>
    </message>
    <message>
        <source>Have the volumes at hand, or mount them one level up.</source>
        <translation>Die Volumes bereithalten oder eine Ebene höher einhängen.</translation>
    </message>
    <message>
        <source>All nodes take part</source>
        <translation>Alle Knoten nehmen teil</translation>
    </message>
    <message>
        <source>none left out</source>
        <translation>keiner ausgelassen</translation>
    </message>
    <message>
        <source>RKE skips a node that does not answer and builds the cluster without it; it ends with &quot;Provisioning incomplete&quot;.</source>
        <translation>RKE überspringt einen Knoten, der nicht antwortet, und baut den Cluster ohne ihn; es endet mit „Provisioning incomplete“.</translation>
    </message>
    <message>
        <source>Take the node out of the cluster file, or repair it.</source>
        <translation>Den Knoten aus der Cluster-Datei nehmen oder reparieren.</translation>
    </message>
    <message>
        <source>The Kubernetes API answers</source>
        <translation>Die Kubernetes-API antwortet</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>The present state cannot be saved as a snapshot. The restore works without it.</source>
        <translation>Der jetzige Zustand kann nicht als Snapshot gesichert werden. Die Wiederherstellung geht auch ohne.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>The cluster file does not bring the newer Rancher back</source>
        <translation>Die Cluster-Datei bringt das neuere Rancher nicht zurück</translation>
    </message>
    <message>
        <source>no section addons</source>
        <translation>kein Abschnitt addons</translation>
    </message>
    <message>
        <source>With &quot;rke up&quot; RKE applies this section again, and with it the Rancher image that stands there. The section is commented out before, and stays so.</source>
        <translation>Mit „rke up“ wendet RKE diesen Abschnitt wieder an und damit das Rancher-Image, das dort steht. Der Abschnitt wird vorher auskommentiert und bleibt es.</translation>
    </message>
    <message>
        <source>Write the earlier image there before the section is taken in again.</source>
        <translation>Dort das frühere Image eintragen, bevor der Abschnitt wieder aufgenommen wird.</translation>
    </message>
    <message>
        <source>No helper container was left over</source>
        <translation>Kein Hilfscontainer ist übrig</translation>
    </message>
    <message>
        <source>A container of an earlier restore answers for the new one. It is removed first.</source>
        <translation>Ein Container einer früheren Wiederherstellung antwortet für die neue. Er wird zuerst entfernt.</translation>
    </message>
    <message>
        <source>cattle-cluster-agent and cattle-node-agent stay in Error or CrashLoopBackOff until Rancher is up. Agents of managed clusters come back within 10 to 15 minutes.</source>
        <translation>cattle-cluster-agent und cattle-node-agent bleiben in Error oder CrashLoopBackOff, bis Rancher läuft. Agenten verwalteter Cluster kommen binnen 10 bis 15 Minuten zurück.</translation>
    </message>
    <message>
        <source>Prepare and keep copies</source>
        <translation>Vorbereiten und Kopien behalten</translation>
    </message>
    <message>
        <source>Restore the snapshot</source>
        <translation>Snapshot wiederherstellen</translation>
    </message>
    <message>
        <source>Build the cluster up</source>
        <translation>Cluster aufbauen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Keep cluster file, state file and kubeconfig</source>
        <translation>Cluster-Datei, Statusdatei und kubeconfig sichern</translation>
    </message>
    <message>
        <source>Every copy equals its original</source>
        <translation>Jede Kopie gleicht ihrem Original</translation>
    </message>
    <message>
        <source>The copies lie in a folder of this run, which an earlier or later attempt cannot overwrite.</source>
        <translation>Die Kopien liegen in einem Ordner dieses Laufs, den kein früherer oder späterer Versuch überschreibt.</translation>
    </message>
    <message>
        <source>The state file holds the keys of the cluster. The copy is the way back after an early failure.</source>
        <translation>Die Statusdatei enthält die Schlüssel des Clusters. Die Kopie ist der Weg zurück nach einem frühen Fehler.</translation>
    </message>
    <message>
        <source>Prove the snapshot</source>
        <translation>Snapshot nachweisen</translation>
    </message>
    <message>
        <source>The file is the one that was checked</source>
        <translation>Die Datei ist die geprüfte</translation>
    </message>
    <message>
        <source>An etcd snapshot ends with the SHA-256 of everything before it. A zip file is unpacked into a scratch folder for that.</source>
        <translation>Ein etcd-Snapshot endet mit der SHA-256 von allem davor. Eine Zip-Datei wird dafür in einen Zwischenordner ausgepackt.</translation>
    </message>
    <message>
        <source>Copy the snapshot to every etcd node</source>
        <translation>Snapshot auf jeden etcd-Knoten kopieren</translation>
    </message>
    <message>
        <source>The snapshot lies in the folder of RKE</source>
        <translation>Der Snapshot liegt im Ordner von RKE</translation>
    </message>
    <message>
        <source>The file travels through the desk and is hashed on both ends.</source>
        <translation>Die Datei geht über den Arbeitsplatz, und ihre Prüfsumme wird auf beiden Seiten genommen.</translation>
    </message>
    <message>
        <source>RKE 0.1 copies nothing by itself; each etcd node restores from its own file.</source>
        <translation>RKE 0.1 kopiert nichts von selbst; jeder etcd-Knoten stellt aus seiner eigenen Datei wieder her.</translation>
    </message>
    <message>
        <source>Bring the snapshot to every etcd node</source>
        <translation>Snapshot auf jeden etcd-Knoten bringen</translation>
    </message>
    <message>
        <source>The file is hashed on both ends.</source>
        <translation>Die Prüfsumme der Datei wird auf beiden Seiten genommen.</translation>
    </message>
    <message>
        <source>Keep the certificate bundle</source>
        <translation>Zertifikatsbündel sichern</translation>
    </message>
    <message>
        <source>Copy and original are the same</source>
        <translation>Kopie und Original sind gleich</translation>
    </message>
    <message>
        <source>Each snapshot that RKE 0.1 takes writes this file anew.</source>
        <translation>Jeder Snapshot, den RKE 0.1 macht, schreibt diese Datei neu.</translation>
    </message>
    <message>
        <source>The bundle of the snapshot is the one that is wanted.</source>
        <translation>Gebraucht wird das Bündel des Snapshots.</translation>
    </message>
    <message>
        <source>Remove helper containers of earlier attempts</source>
        <translation>Hilfscontainer früherer Versuche entfernen</translation>
    </message>
    <message>
        <source>None of them is left</source>
        <translation>Keiner davon ist übrig</translation>
    </message>
    <message>
        <source>Only containers that exist, and with their last lines. A leftover etcd-checksum-checker answers with the sum of another file.</source>
        <translation>Nur Container, die es gibt, und mit ihren letzten Zeilen. Ein übriger etcd-checksum-checker antwortet mit der Prüfsumme einer anderen Datei.</translation>
    </message>
    <message>
        <source>They belong to a restore that was broken off.</source>
        <translation>Sie gehören zu einer abgebrochenen Wiederherstellung.</translation>
    </message>
    <message>
        <source>The way back to the newer state, with the newer RKE. It may be skipped when the cluster is too ill.</source>
        <translation>Der Weg zurück zum neueren Zustand, mit dem neueren RKE. Darf übersprungen werden, wenn der Cluster zu krank ist.</translation>
    </message>
    <message>
        <source>Record the nodes and pods as they are</source>
        <translation>Knoten und Pods festhalten, wie sie sind</translation>
    </message>
    <message>
        <source>The list is kept</source>
        <translation>Die Liste ist gesichert</translation>
    </message>
    <message>
        <source>Compared with what is there at the end.</source>
        <translation>Wird mit dem verglichen, was am Ende da ist.</translation>
    </message>
    <message>
        <source>Put the kept certificate bundle back</source>
        <translation>Gesichertes Zertifikatsbündel zurücklegen</translation>
    </message>
    <message>
        <source>Not needed where the snapshot of the present state left it as it was.</source>
        <translation>Nicht nötig, wo der Snapshot des jetzigen Zustands es ließ, wie es war.</translation>
    </message>
    <message>
        <source>Copy the certificate bundle to every etcd node</source>
        <translation>Zertifikatsbündel auf jeden etcd-Knoten kopieren</translation>
    </message>
    <message>
        <source>The bundle can be read</source>
        <translation>Das Bündel ist lesbar</translation>
    </message>
    <message>
        <source>It holds the keys of the cluster, as each etcd node has them anyway.</source>
        <translation>Es enthält die Schlüssel des Clusters, die jeder etcd-Knoten ohnehin hat.</translation>
    </message>
    <message>
        <source>Take the section addons out of the cluster file</source>
        <translation>Abschnitt addons aus der Cluster-Datei nehmen</translation>
    </message>
    <message>
        <source>The section is not set</source>
        <translation>Der Abschnitt ist nicht gesetzt</translation>
    </message>
    <message>
        <source>Its lines are commented out, so that nothing is lost.</source>
        <translation>Seine Zeilen werden auskommentiert, so geht nichts verloren.</translation>
    </message>
    <message>
        <source>Rancher comes back with etcd. &quot;rke up&quot; would apply the image that stands in this section.</source>
        <translation>Rancher kommt mit etcd zurück. „rke up“ würde das Image anwenden, das in diesem Abschnitt steht.</translation>
    </message>
    <message>
        <source>Nothing may lie between this step and the restore.</source>
        <translation>Zwischen diesem Schritt und der Wiederherstellung darf nichts liegen.</translation>
    </message>
    <message>
        <source>Compare the snapshots of all etcd nodes</source>
        <translation>Snapshots aller etcd-Knoten vergleichen</translation>
    </message>
    <message>
        <source>The snapshot has the same SHA-256 everywhere</source>
        <translation>Der Snapshot hat überall dieselbe SHA-256</translation>
    </message>
    <message>
        <source>Each etcd node restores its own file. Different files make different clusters.</source>
        <translation>Jeder etcd-Knoten stellt seine eigene Datei wieder her. Verschiedene Dateien machen verschiedene Cluster.</translation>
    </message>
    <message>
        <source>etcd runs on the first etcd node</source>
        <translation>etcd läuft auf dem ersten etcd-Knoten</translation>
    </message>
    <message>
        <source>Put a good snapshot and bundle on every etcd node and run the same restore again.</source>
        <translation>Einen guten Snapshot und ein gutes Bündel auf jeden etcd-Knoten legen und dieselbe Wiederherstellung erneut ausführen.</translation>
    </message>
    <message>
        <source>The name is exactly that of the file, proven on every etcd node right before. &quot;rke remove&quot;, which one page asks for first, is not run; it takes away what a second attempt needs.</source>
        <translation>Der Name ist genau der der Datei, unmittelbar davor auf jedem etcd-Knoten nachgewiesen. „rke remove“, das eine Seite zuerst verlangt, wird nicht ausgeführt; es nimmt weg, was ein zweiter Versuch braucht.</translation>
    </message>
    <message>
        <source>RKE removes etcd and its data everywhere, unpacks the certificates, restores the snapshot on each node and starts etcd. Running it again is safe.</source>
        <translation>RKE entfernt etcd und seine Daten überall, packt die Zertifikate aus, stellt den Snapshot auf jedem Knoten wieder her und startet etcd. Es darf erneut ausgeführt werden.</translation>
    </message>
    <message>
        <source>Before RKE 0.2.0 the restore brings back etcd only.</source>
        <translation>Vor RKE 0.2.0 bringt die Wiederherstellung nur etcd zurück.</translation>
    </message>
    <message>
        <source>Restart the components of Kubernetes</source>
        <translation>Komponenten von Kubernetes neu starten</translation>
    </message>
    <message>
        <source>The components run</source>
        <translation>Die Komponenten laufen</translation>
    </message>
    <message>
        <source>Only containers that exist on the node, one node after the other. The documented lines fail on nodes that lack one of them, and on an empty list.</source>
        <translation>Nur Container, die es auf dem Knoten gibt, ein Knoten nach dem anderen. Die dokumentierten Zeilen scheitern auf Knoten, denen einer fehlt, und bei einer leeren Liste.</translation>
    </message>
    <message>
        <source>Otherwise the components keep versions of objects that are newer than etcd.</source>
        <translation>Sonst behalten die Komponenten Versionen von Objekten, die neuer sind als etcd.</translation>
    </message>
    <message>
        <source>Wait until every node is Ready</source>
        <translation>Warten, bis jeder Knoten Ready ist</translation>
    </message>
    <message>
        <source>Every node of the cluster file is Ready</source>
        <translation>Jeder Knoten der Cluster-Datei ist Ready</translation>
    </message>
    <message>
        <source>A node that was added after the snapshot is not in the list, one that was removed after it stays NotReady.</source>
        <translation>Ein nach dem Snapshot hinzugekommener Knoten fehlt in der Liste, ein danach entfernter bleibt NotReady.</translation>
    </message>
    <message>
        <source>Wait until the system and Rancher run</source>
        <translation>Warten, bis System und Rancher laufen</translation>
    </message>
    <message>
        <source>Pods of kube-system, ingress-nginx and cattle-system run</source>
        <translation>Pods von kube-system, ingress-nginx und cattle-system laufen</translation>
    </message>
    <message>
        <source>RKE restarts network, ingress and metrics pods by itself.</source>
        <translation>RKE startet Netz-, Ingress- und Metrik-Pods selbst neu.</translation>
    </message>
    <message>
        <source>Take the Rancher of the add-on back to its image</source>
        <translation>Rancher des Add-ons auf sein Image zurücknehmen</translation>
    </message>
    <message>
        <source>The deployment has the image</source>
        <translation>Das Deployment hat das Image</translation>
    </message>
    <message>
        <source>Only where the deployment cattle exists and still has another image; the restore brought it back otherwise.</source>
        <translation>Nur wo es das Deployment cattle gibt und es noch ein anderes Image hat; sonst hat die Wiederherstellung es zurückgebracht.</translation>
    </message>
    <message>
        <source>Rancher installed as an add-on of RKE runs as deployment cattle.</source>
        <translation>Als Add-on von RKE installiertes Rancher läuft als Deployment cattle.</translation>
    </message>
    <message>
        <source>Take the Rancher of Helm back to its release</source>
        <translation>Rancher von Helm auf sein Release zurücknehmen</translation>
    </message>
    <message>
        <source>Only where the deployment rancher still has another image. An image set by hand would not be known to Helm.</source>
        <translation>Nur wo das Deployment rancher noch ein anderes Image hat. Von einem von Hand gesetzten Image wüsste Helm nichts.</translation>
    </message>
    <message>
        <source>Helm 2 and Helm 3 are told apart by what the program says of itself.</source>
        <translation>Helm 2 und Helm 3 werden daran unterschieden, was das Programm von sich sagt.</translation>
    </message>
    <message>
        <source>Keep the files as they are now</source>
        <translation>Dateien im jetzigen Stand sichern</translation>
    </message>
    <message>
        <source>Cluster file and kubeconfig are kept</source>
        <translation>Cluster-Datei und kubeconfig sind gesichert</translation>
    </message>
    <message>
        <source>Put a copy where your backups are.</source>
        <translation>Eine Kopie zu den Backups legen.</translation>
    </message>
    <message>
        <source>The nodes are those of the cluster file, all Ready</source>
        <translation>Die Knoten sind die der Cluster-Datei, alle Ready</translation>
    </message>
    <message>
        <source>etcd runs</source>
        <translation>etcd läuft</translation>
    </message>
    <message>
        <source>No component of RKE has ended</source>
        <translation>Keine Komponente von RKE ist beendet</translation>
    </message>
    <message>
        <source>System pods run</source>
        <translation>System-Pods laufen</translation>
    </message>
    <message>
        <source>Rancher is rolled out</source>
        <translation>Rancher ist ausgerollt</translation>
    </message>
    <message>
        <source>Rancher has the version from before the upgrade</source>
        <translation>Rancher hat die Version von vor dem Upgrade</translation>
    </message>
    <message>
        <source>Rancher answers</source>
        <translation>Rancher antwortet</translation>
    </message>
    <message>
        <source>Clean up after the rollback</source>
        <translation>Nach dem Rollback aufräumen</translation>
    </message>
    <message>
        <source>Delete the copies of the cluster file</source>
        <translation>Kopien der Cluster-Datei löschen</translation>
    </message>
    <message>
        <source>the copies hold the keys of the cluster and must not lie about</source>
        <translation>die Kopien enthalten die Schlüssel des Clusters und dürfen nicht herumliegen</translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>Sie sind weg</translation>
    </message>
    <message>
        <source>Do this only after some days, and keep the newest files elsewhere.</source>
        <translation>Erst nach einigen Tagen, und die neuesten Dateien anderswo behalten.</translation>
    </message>
    <message>
        <source>Delete the copies of the certificate bundle</source>
        <translation>Kopien des Zertifikatsbündels löschen</translation>
    </message>
    <message>
        <source>The bundle beside the snapshots stays.</source>
        <translation>Das Bündel neben den Snapshots bleibt.</translation>
    </message>
    <message>
        <source>Delete nodes that came back as NotReady with &quot;kubectl delete node&quot;.</source>
        <translation>Knoten, die als NotReady zurückkamen, mit „kubectl delete node“ löschen.</translation>
    </message>
    <message>
        <source>Write the earlier Rancher image into the section addons before it is taken into the cluster file again.</source>
        <translation>Das frühere Rancher-Image in den Abschnitt addons eintragen, bevor er wieder in die Cluster-Datei kommt.</translation>
    </message>
    <message>
        <source>Choose this where the RKE program is older than 0.2.0: it builds the cluster up anew after the restore and needs its certificate bundle.</source>
        <translation>Wählen Sie dies, wenn das RKE-Programm älter als 0.2.0 ist: Es baut den Cluster nach der Wiederherstellung neu auf und braucht dazu sein Zertifikatsbündel.</translation>
    </message>
    <message>
        <source>Each etcd node saves its own member, so files of one snapshot differ. It may also be the file of another day. The chosen file is restored on all nodes; this one is moved aside first.</source>
        <translation>Jeder etcd-Node sichert sein eigenes Mitglied, daher unterscheiden sich die Dateien eines Snapshots. Es kann aber auch die Datei eines anderen Tages sein. Auf allen Nodes wird die gewählte Datei wiederhergestellt; diese wird vorher beiseitegelegt.</translation>
    </message>
    <message>
        <source>Make sure that the chosen file is the right one.</source>
        <translation>Vergewissern Sie sich, dass die gewählte Datei die richtige ist.</translation>
    </message>
    <message>
        <source>RKE removes the cluster before it reads the file. A damaged file is found here, on every etcd node that has this one.</source>
        <translation>RKE entfernt den Cluster, bevor es die Datei liest. Eine beschädigte Datei fällt hier auf, auf jedem etcd-Node, der diese hat.</translation>
    </message>
    <message>
        <source>Move another file of that name aside</source>
        <translation>Eine andere Datei dieses Namens beiseitelegen</translation>
    </message>
    <message>
        <source>It is kept in the folder of this run</source>
        <translation>Sie liegt im Ordner dieses Laufs</translation>
    </message>
    <message>
        <source>RKE does not find it any more</source>
        <translation>RKE findet sie nicht mehr</translation>
    </message>
    <message>
        <source>mv /opt/rke/rollback-…/SNAPSHOT /opt/rke/etcd-snapshots/</source>
        <translation>mv /opt/rke/rollback-…/SNAPSHOT /opt/rke/etcd-snapshots/</translation>
    </message>
    <message>
        <source>The documents copy one file over the others. Here the others are kept.</source>
        <translation>Die Dokumentation kopiert eine Datei über die anderen. Hier bleiben die anderen erhalten.</translation>
    </message>
    <message>
        <source>RKE gives all etcd nodes the first file of this name that it finds. Only the chosen one is left for it.</source>
        <translation>RKE gibt allen etcd-Nodes die erste Datei dieses Namens, die es findet. Ihm bleibt nur die gewählte.</translation>
    </message>
    <message>
        <source>RKE is of this procedure</source>
        <translation>RKE gehört zu diesem Verfahren</translation>
    </message>
    <message>
        <source>From RKE 0.2.0 the restore builds the cluster itself, from its state file.</source>
        <translation>Ab RKE 0.2.0 baut die Wiederherstellung den Cluster selbst auf, aus seiner Statusdatei.</translation>
    </message>
    <message>
        <source>Choose the procedure &quot;Roll back an RKE cluster (RKE 0.2.0 and later)&quot; (rke-rollback).</source>
        <translation>Das Verfahren für RKE 0.2.0 und später wählen (rke-rollback).</translation>
    </message>
    <message>
        <source>Going back to Rancher 2.0 or 2.1 is no longer supported. Do it only where 2.2 or later is not feasible.</source>
        <translation>Auf Rancher 2.0 oder 2.1 zurückzugehen wird nicht mehr unterstützt. Nur tun, wo 2.2 oder später nicht machbar ist.</translation>
    </message>
    <message>
        <source>Go back to 2.2 or later where a snapshot of it exists.</source>
        <translation>Auf 2.2 oder später zurückgehen, wo es davon einen Snapshot gibt.</translation>
    </message>
    <message>
        <source>No cluster tokens are lost on the way</source>
        <translation>Unterwegs gehen keine Token der Cluster verloren</translation>
    </message>
    <message>
        <source>both releases on one side of CVE-2018-20321</source>
        <translation>beide Releases auf einer Seite von CVE-2018-20321</translation>
    </message>
    <message>
        <source>The newer release moved the tokens of the clusters, and the older one cannot reach the clusters without them. They are recorded before the rollback and applied after it; the steps for that are added.</source>
        <translation>Das neuere Release hat die Token der Cluster umgezogen, und das ältere erreicht die Cluster ohne sie nicht. Sie werden vor dem Rollback aufgezeichnet und danach gesetzt; die Schritte dafür kommen hinzu.</translation>
    </message>
    <message>
        <source>Take care that Rancher still runs when the rollback begins.</source>
        <translation>Dafür sorgen, dass Rancher noch läuft, wenn der Rollback beginnt.</translation>
    </message>
    <message>
        <source>The release to go back to is known</source>
        <translation>Das Release, auf das zurückgegangen wird, ist bekannt</translation>
    </message>
    <message>
        <source>the Rancher version before the upgrade</source>
        <translation>die Rancher-Version vor dem Upgrade</translation>
    </message>
    <message>
        <source>Without the release to go back to it cannot be told whether the tokens of the clusters are lost on the way (CVE-2018-20321).</source>
        <translation>Ohne das Release, auf das zurückgegangen wird, lässt sich nicht sagen, ob unterwegs die Token der Cluster verloren gehen (CVE-2018-20321).</translation>
    </message>
    <message>
        <source>Fill in the Rancher version before the upgrade.</source>
        <translation>Die Rancher-Version vor dem Upgrade eintragen.</translation>
    </message>
    <message>
        <source>The node answers</source>
        <translation>Der Knoten antwortet</translation>
    </message>
    <message>
        <source>a login and a shell</source>
        <translation>eine Anmeldung und eine Shell</translation>
    </message>
    <message>
        <source>Nothing is known of this node, and no step can be run on it.</source>
        <translation>Von diesem Knoten ist nichts bekannt, und kein Schritt kann auf ihm laufen.</translation>
    </message>
    <message>
        <source>Mend the login, or leave the node out with a reason and proof that it is off.</source>
        <translation>Bringen Sie die Anmeldung in Ordnung, oder lassen Sie den Knoten mit Grund und Nachweis aus, dass er abgeschaltet ist.</translation>
    </message>
    <message>
        <source>The clock is that of this computer</source>
        <translation>Die Uhr geht wie die dieses Rechners</translation>
    </message>
    <message>
        <source>at most 1000 ms off, so that no two machines are 2 s apart</source>
        <translation>höchstens 1000 ms Abweichung, damit keine zwei Maschinen 2 s auseinanderliegen</translation>
    </message>
    <message>
        <source>Where clocks differ by 3 seconds, restored certificates look newer than the database and a server does not start; a certificate may also look not yet valid.</source>
        <translation>Gehen Uhren um 3 Sekunden auseinander, wirken wiederhergestellte Zertifikate neuer als die Datenbank, und ein Server startet nicht; auch kann ein Zertifikat als noch nicht gültig gelten.</translation>
    </message>
    <message>
        <source>Start chronyd or systemd-timesyncd, wait until the clock is right, and check again.</source>
        <translation>Starten Sie chronyd oder systemd-timesyncd, warten Sie, bis die Uhr stimmt, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>A step outlives the connection</source>
        <translation>Ein Schritt überlebt die Verbindung</translation>
    </message>
    <message>
        <source>systemd-run, or setsid</source>
        <translation>systemd-run oder setsid</translation>
    </message>
    <message>
        <source>Where the connection breaks in the middle of a step, the step would die with it.</source>
        <translation>Bricht die Verbindung mitten in einem Schritt ab, würde der Schritt mit ihr enden.</translation>
    </message>
    <message>
        <source>Install util-linux, which brings setsid.</source>
        <translation>Installieren Sie util-linux, das setsid mitbringt.</translation>
    </message>
    <message>
        <source>Nobody else is at work on this machine</source>
        <translation>Niemand sonst arbeitet an dieser Maschine</translation>
    </message>
    <message>
        <source>no lock</source>
        <translation>keine Sperre</translation>
    </message>
    <message>
        <source>A run of this program holds this machine. Two at once undo each other&apos;s work.</source>
        <translation>Ein Lauf dieses Programms hält diese Maschine. Zwei zugleich machen einander die Arbeit zunichte.</translation>
    </message>
    <message>
        <source>Ask the person it names. A run that was interrupted is continued, or ended, before another one begins.</source>
        <translation>Fragen Sie die genannte Person. Ein unterbrochener Lauf wird fortgesetzt oder beendet, bevor ein anderer beginnt.</translation>
    </message>
    <message>
        <source>at least ${fact.machine.clock} ms off</source>
        <translation>mindestens ${fact.machine.clock} ms daneben</translation>
    </message>
    <message>
        <source>readable: ${desk.config.there}</source>
        <translation>lesbar: ${desk.config.there}</translation>
    </message>
    <message>
        <source>tabs: ${desk.config.tabs}</source>
        <translation>Tabulatoren: ${desk.config.tabs}</translation>
    </message>
    <message>
        <source>${desk.config.etcdCount} of ${desk.config.nodeCount} nodes</source>
        <translation>${desk.config.etcdCount} von ${desk.config.nodeCount} Knoten</translation>
    </message>
    <message>
        <source>there: ${holder.snapshot.there}, ${holder.snapshot.bytes} bytes</source>
        <translation>vorhanden: ${holder.snapshot.there}, ${holder.snapshot.bytes} Byte</translation>
    </message>
    <message>
        <source>${fact.snapshot.kind}: whole ${fact.snapshot.whole}</source>
        <translation>${fact.snapshot.kind}: heil ${fact.snapshot.whole}</translation>
    </message>
    <message>
        <source>${input.snapshot.path} in S3</source>
        <translation>${input.snapshot.path} in S3</translation>
    </message>
    <message>
        <source>there: ${first.bundle.there}</source>
        <translation>vorhanden: ${first.bundle.there}</translation>
    </message>
    <message>
        <source>whole: ${fact.bundle.whole}</source>
        <translation>heil: ${fact.bundle.whole}</translation>
    </message>
    <message>
        <source>there: ${fact.certificates.there}</source>
        <translation>vorhanden: ${fact.certificates.there}</translation>
    </message>
    <message>
        <source>kept elsewhere: ${input.snapshot.path}</source>
        <translation>anderswo verwahrt: ${input.snapshot.path}</translation>
    </message>
    <message>
        <source>another number in the case</source>
        <translation>im Fall steht eine andere Zahl</translation>
    </message>
    <message>
        <source>missing: ${fact.host.toolsMissing}</source>
        <translation>es fehlt: ${fact.host.toolsMissing}</translation>
    </message>
    <message>
        <source>kubectl: ${desk.kubectl.binary}, configuration there: ${desk.kubeconfig.there}</source>
        <translation>kubectl: ${desk.kubectl.binary}, Konfiguration vorhanden: ${desk.kubeconfig.there}</translation>
    </message>
    <message>
        <source>from ${desk.kube.rancherVersion} to ${input.targetVersion}</source>
        <translation>von ${desk.kube.rancherVersion} auf ${input.targetVersion}</translation>
    </message>
    <message>
        <source>from ${desk.kube.rancherVersion}</source>
        <translation>von ${desk.kube.rancherVersion}</translation>
    </message>
    <message>
        <source>some are left out</source>
        <translation>einige sind ausgelassen</translation>
    </message>
    <message>
        <source>addons: ${desk.config.addons}, rancher/rancher:${desk.config.addonsVersion}</source>
        <translation>addons: ${desk.config.addons}, rancher/rancher:${desk.config.addonsVersion}</translation>
    </message>
    <message>
        <source>Cluster is not managed by a Rancher</source>
        <translation>Der Cluster wird nicht von einem Rancher verwaltet</translation>
    </message>
    <message>
        <source>no container of rancher-agent</source>
        <translation>kein Container von rancher-agent</translation>
    </message>
    <message>
        <source>Rancher provisioned this cluster. There is no cluster file to roll it back with, and its agent would undo every change made by hand.</source>
        <translation>Ein Rancher hat diesen Cluster angelegt. Es gibt keine Clusterdatei, mit der er zurückgebracht werden könnte, und sein Agent würde jede Änderung von Hand rückgängig machen.</translation>
    </message>
    <message>
        <source>Restore the snapshot in the Rancher that manages this cluster.</source>
        <translation>Den Snapshot in dem Rancher wiederherstellen, der diesen Cluster verwaltet.</translation>
    </message>
    <message>
        <source>Prove snapshot and bundle</source>
        <translation>Snapshot und Bündel nachweisen</translation>
    </message>
    <message>
        <source>A wrong name or a damaged file is found before etcd is removed.</source>
        <translation>Ein falscher Name oder eine beschädigte Datei fällt auf, bevor etcd entfernt wird.</translation>
    </message>
    <message>
        <source>The workstation can be used</source>
        <translation>Der Arbeitsplatz ist benutzbar</translation>
    </message>
    <message>
        <source>a login, a shell, and processes that are found again after a broken connection</source>
        <translation>eine Anmeldung, eine Shell und Prozesse, die nach einer abgerissenen Verbindung wiedergefunden werden</translation>
    </message>
    <message>
        <source>RKE runs on the workstation, and nothing is known of it.</source>
        <translation>RKE läuft auf dem Arbeitsplatz, und über ihn ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Mend the login, or name a jump box with Linux as the workstation of the case. Windows has such a shell only with Git for Windows.</source>
        <translation>Die Anmeldung in Ordnung bringen, oder einen Jump-Host mit Linux als Arbeitsplatz des Falls nennen. Windows hat eine solche Shell nur mit Git for Windows.</translation>
    </message>
    <message>
        <source>RKE outlives this program and the connection</source>
        <translation>RKE überlebt dieses Programm und die Verbindung</translation>
    </message>
    <message>
        <source>The workstation has neither. When this program ends, or its window is closed, in the middle of a restore, RKE may end with it and leave the cluster half built.</source>
        <translation>Der Arbeitsplatz hat keines von beiden. Endet dieses Programm mitten in einer Wiederherstellung, oder wird sein Fenster geschlossen, kann RKE mit ihm enden und den Cluster halb aufgebaut zurücklassen.</translation>
    </message>
    <message>
        <source>Name a jump box with Linux as the workstation of the case. On Linux install util-linux, which brings setsid; Git for Windows does not have it.</source>
        <translation>Einen Jump-Host mit Linux als Arbeitsplatz des Falls nennen. Unter Linux util-linux installieren, das setsid mitbringt; Git for Windows hat es nicht.</translation>
    </message>
    <message>
        <source>Make the folder of RKE for snapshots</source>
        <translation>Den Ordner von RKE für Snapshots anlegen</translation>
    </message>
    <message>
        <source>The folder is there</source>
        <translation>Der Ordner ist da</translation>
    </message>
    <message>
        <source>A new machine does not have it, nor one that never saved a snapshot.</source>
        <translation>Eine neue Maschine hat ihn nicht, und eine, die nie einen Snapshot gesichert hat, auch nicht.</translation>
    </message>
</context>
<context>
    <name>rke-restore-new-nodes</name>
    <message>
        <source>Cluster file of RKE</source>
        <translation>Cluster-Datei von RKE</translation>
    </message>
    <message>
        <source>On the workstation, with the state file of the same name beside it. Neither is ever renamed.</source>
        <translation>Auf der Arbeitsstation, daneben die Statusdatei gleichen Namens. Keine von beiden wird je umbenannt.</translation>
    </message>
    <message>
        <source>RKE program</source>
        <translation>RKE-Programm</translation>
    </message>
    <message>
        <source>Empty when it lies beside the cluster file or in the search path. Use the release that built the cluster before the upgrade.</source>
        <translation>Leer, wenn es neben der Cluster-Datei oder im Suchpfad liegt. Es muss das Release sein, das den Cluster vor dem Upgrade gebaut hat.</translation>
    </message>
    <message>
        <source>kubectl of the workstation</source>
        <translation>kubectl der Arbeitsstation</translation>
    </message>
    <message>
        <source>Empty when it is in the search path.</source>
        <translation>Leer, wenn es im Suchpfad liegt.</translation>
    </message>
    <message>
        <source>Rancher version before the upgrade</source>
        <translation>Rancher-Version vor dem Upgrade</translation>
    </message>
    <message>
        <source>Compared with what runs at the end. The restore itself brings back whatever the snapshot holds.</source>
        <translation>Wird mit dem verglichen, was am Ende läuft. Die Wiederherstellung selbst bringt zurück, was der Snapshot enthält.</translation>
    </message>
    <message>
        <source>RKE logs in with the SSH agent of the workstation</source>
        <translation>RKE meldet sich mit dem SSH-Agenten der Arbeitsstation an</translation>
    </message>
    <message>
        <source>RKE accepts any Docker version</source>
        <translation>RKE nimmt jede Docker-Version an</translation>
    </message>
    <message>
        <source>For nodes whose Docker was updated since.</source>
        <translation>Für Knoten, deren Docker seither aktualisiert wurde.</translation>
    </message>
    <message>
        <source>Host name of Rancher</source>
        <translation>Hostname von Rancher</translation>
    </message>
    <message>
        <source>Asked for /ping at the end.</source>
        <translation>Wird am Ende nach /ping gefragt.</translation>
    </message>
    <message>
        <source>Addresses that change</source>
        <translation>Adressen, die sich ändern</translation>
    </message>
    <message>
        <source>OLD=NEW with commas between, as the cluster file writes them. Empty when all machines keep their addresses.</source>
        <translation>ALT=NEU mit Kommas dazwischen, wie sie in der Cluster-Datei stehen. Leer, wenn alle Maschinen ihre Adressen behalten.</translation>
    </message>
    <message>
        <source>The machines were used before and are cleaned</source>
        <translation>Die Maschinen waren schon in Gebrauch und werden bereinigt</translation>
    </message>
    <message>
        <source>Removes all containers, volumes and Kubernetes folders of every machine, whatever they belong to. /opt/rke stays.</source>
        <translation>Entfernt alle Container, Volumes und Kubernetes-Ordner jeder Maschine, wozu sie auch gehören. /opt/rke bleibt.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Restore with the state file of the workstation</source>
        <translation>Mit der Statusdatei der Arbeitsstation wiederherstellen</translation>
    </message>
    <message>
        <source>From RKE 1.1.5 the state inside the snapshot is taken otherwise.</source>
        <translation>Ab RKE 1.1.5 wird sonst der Status aus dem Snapshot genommen.</translation>
    </message>
    <message>
        <source>Who takes the snapshot from S3</source>
        <translation>Wer den Snapshot aus S3 holt</translation>
    </message>
    <message>
        <source>rke: as the S3 settings say. s3cmd: the first etcd node has s3cmd with a configuration; bucket and folder are given here.</source>
        <translation>rke: so, wie die S3-Einstellungen sagen. s3cmd: der erste etcd-Knoten hat s3cmd samt Konfiguration; Bucket und Ordner stehen hier.</translation>
    </message>
    <message>
        <source>rke</source>
        <translation>rke</translation>
    </message>
    <message>
        <source>s3cmd</source>
        <translation>s3cmd</translation>
    </message>
    <message>
        <source>S3 settings</source>
        <translation>S3-Einstellungen</translation>
    </message>
    <message>
        <source>file: all of them, keys included, stand in the cluster file. flags: the etcd nodes have an instance profile and no key is needed.</source>
        <translation>file: alle samt Schlüsseln stehen in der Cluster-Datei. flags: die etcd-Knoten haben ein Instanzprofil, es ist kein Schlüssel nötig.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>flags</translation>
    </message>
    <message>
        <source>S3 endpoint</source>
        <translation>S3-Endpunkt</translation>
    </message>
    <message>
        <source>S3 region</source>
        <translation>S3-Region</translation>
    </message>
    <message>
        <source>S3 folder</source>
        <translation>S3-Ordner</translation>
    </message>
    <message>
        <source>CA file of the S3 endpoint</source>
        <translation>CA-Datei des S3-Endpunkts</translation>
    </message>
    <message>
        <source>On the workstation.</source>
        <translation>Auf der Arbeitsstation.</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>S3-Bucket</translation>
    </message>
    <message>
        <source>RKE is on the workstation</source>
        <translation>RKE liegt auf der Arbeitsstation</translation>
    </message>
    <message>
        <source>rke, or rke_SYSTEM-PROCESSOR, beside the cluster file</source>
        <translation>rke oder rke_SYSTEM-PROZESSOR neben der Cluster-Datei</translation>
    </message>
    <message>
        <source>There is no RKE program that can be run on the workstation.</source>
        <translation>Auf der Arbeitsstation gibt es kein ausführbares RKE-Programm.</translation>
    </message>
    <message>
        <source>Put the RKE release that built the cluster beside the cluster file, executable.</source>
        <translation>Das RKE-Release, das den Cluster gebaut hat, ausführbar neben die Cluster-Datei legen.</translation>
    </message>
    <message>
        <source>The cluster file is there</source>
        <translation>Die Cluster-Datei ist da</translation>
    </message>
    <message>
        <source>${input.clusterFile}</source>
        <translation>${input.clusterFile}</translation>
    </message>
    <message>
        <source>RKE knows the nodes from this file only.</source>
        <translation>RKE kennt die Knoten nur aus dieser Datei.</translation>
    </message>
    <message>
        <source>Bring the file back to the workstation, with its state file, under its old name.</source>
        <translation>Die Datei samt Statusdatei unter ihrem alten Namen auf die Arbeitsstation zurückbringen.</translation>
    </message>
    <message>
        <source>The cluster file is written with spaces</source>
        <translation>Die Cluster-Datei ist mit Leerzeichen eingerückt</translation>
    </message>
    <message>
        <source>no tab</source>
        <translation>kein Tabulator</translation>
    </message>
    <message>
        <source>YAML does not allow tabs; RKE refuses the file.</source>
        <translation>YAML erlaubt keine Tabulatoren; RKE weist die Datei ab.</translation>
    </message>
    <message>
        <source>Replace each tab by spaces.</source>
        <translation>Jeden Tabulator durch Leerzeichen ersetzen.</translation>
    </message>
    <message>
        <source>The cluster file names etcd nodes</source>
        <translation>Die Cluster-Datei nennt etcd-Knoten</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>mindestens einer</translation>
    </message>
    <message>
        <source>No node of the file has the role etcd, or its nodes could not be read.</source>
        <translation>Kein Knoten der Datei hat die Rolle etcd, oder ihre Knoten waren nicht zu lesen.</translation>
    </message>
    <message>
        <source>Write each node below &quot;nodes:&quot; on lines of its own.</source>
        <translation>Jeden Knoten unter „nodes:“ in eigene Zeilen schreiben.</translation>
    </message>
    <message>
        <source>The state file lies beside the cluster file</source>
        <translation>Die Statusdatei liegt neben der Cluster-Datei</translation>
    </message>
    <message>
        <source>${desk.files.state}</source>
        <translation>${desk.files.state}</translation>
    </message>
    <message>
        <source>New machines have no certificates. Without the state file RKE would make new ones, and the restored cluster would not accept them.</source>
        <translation>Neue Maschinen haben keine Zertifikate. Ohne Statusdatei würde RKE neue machen, und der wiederhergestellte Cluster nähme sie nicht an.</translation>
    </message>
    <message>
        <source>Bring it back from a backup of the workstation.</source>
        <translation>Sie aus einem Backup der Arbeitsstation zurückbringen.</translation>
    </message>
    <message>
        <source>The state file is whole and holds the CA</source>
        <translation>Die Statusdatei ist ganz und enthält die CA</translation>
    </message>
    <message>
        <source>JSON with kube-ca</source>
        <translation>JSON mit kube-ca</translation>
    </message>
    <message>
        <source>RKE would stop with &quot;CA Certificate or Key is empty&quot;, or make new certificates.</source>
        <translation>RKE würde mit „CA Certificate or Key is empty“ enden oder neue Zertifikate machen.</translation>
    </message>
    <message>
        <source>Bring back the state file that belongs to the snapshot.</source>
        <translation>Die Statusdatei zurückbringen, die zum Snapshot gehört.</translation>
    </message>
    <message>
        <source>A snapshot is chosen</source>
        <translation>Ein Snapshot ist gewählt</translation>
    </message>
    <message>
        <source>one</source>
        <translation>einer</translation>
    </message>
    <message>
        <source>Without a snapshot nothing can be restored.</source>
        <translation>Ohne Snapshot kann nichts wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Choose a snapshot.</source>
        <translation>Einen Snapshot wählen.</translation>
    </message>
    <message>
        <source>The snapshot lies where RKE looks for it</source>
        <translation>Der Snapshot liegt dort, wo RKE ihn sucht</translation>
    </message>
    <message>
        <source>a file in /opt/rke/etcd-snapshots that is not empty</source>
        <translation>eine nicht leere Datei in /opt/rke/etcd-snapshots</translation>
    </message>
    <message>
        <source>RKE reads only this folder, and it has stopped etcd before it finds out.</source>
        <translation>RKE liest nur diesen Ordner, und es hat etcd angehalten, bevor es nachsieht.</translation>
    </message>
    <message>
        <source>Choose it from the list, or copy it there under its own name.</source>
        <translation>Ihn aus der Liste wählen oder unter seinem eigenen Namen dorthin kopieren.</translation>
    </message>
    <message>
        <source>The snapshot is whole</source>
        <translation>Der Snapshot ist ganz</translation>
    </message>
    <message>
        <source>the hash at its end, or every member of the zip, is right</source>
        <translation>die Prüfsumme am Ende oder jeder Teil der Zip-Datei stimmt</translation>
    </message>
    <message>
        <source>The file is cut short or changed. The restore would remove the cluster and then fail.</source>
        <translation>Die Datei ist abgeschnitten oder verändert. Die Wiederherstellung würde den Cluster entfernen und dann scheitern.</translation>
    </message>
    <message>
        <source>Choose another snapshot.</source>
        <translation>Einen anderen Snapshot wählen.</translation>
    </message>
    <message>
        <source>The snapshot is the one that was chosen</source>
        <translation>Der Snapshot ist der gewählte</translation>
    </message>
    <message>
        <source>the chosen hash</source>
        <translation>die gewählte Prüfsumme</translation>
    </message>
    <message>
        <source>The file has changed since it was chosen.</source>
        <translation>Die Datei hat sich seit der Wahl geändert.</translation>
    </message>
    <message>
        <source>Choose the snapshot again.</source>
        <translation>Den Snapshot erneut wählen.</translation>
    </message>
    <message>
        <source>Every copy of the snapshot is the same</source>
        <translation>Jede Kopie des Snapshots ist gleich</translation>
    </message>
    <message>
        <source>${holder.snapshot.sha256}</source>
        <translation>${holder.snapshot.sha256}</translation>
    </message>
    <message>
        <source>No other file has the name of the snapshot</source>
        <translation>Keine andere Datei heißt wie der Snapshot</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>RKE takes the first file of this name that it finds, which may be this one and not yours.</source>
        <translation>RKE nimmt die erste Datei dieses Namens, vielleicht diese und nicht die gewählte.</translation>
    </message>
    <message>
        <source>Choose the file on the node, or move it out of /opt/rke/etcd-snapshots.</source>
        <translation>Die Datei auf dem Knoten wählen oder sie aus /opt/rke/etcd-snapshots herausnehmen.</translation>
    </message>
    <message>
        <source>The zip file has the name of its snapshot</source>
        <translation>Die Zip-Datei heißt wie ihr Snapshot</translation>
    </message>
    <message>
        <source>a member ${desk.restore.name}</source>
        <translation>ein Teil ${desk.restore.name}</translation>
    </message>
    <message>
        <source>RKE unpacks the member that is called like the file. A renamed zip file cannot be restored.</source>
        <translation>RKE packt den Teil aus, der wie die Datei heißt. Eine umbenannte Zip-Datei kann nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Give the file the name of its first member, with .zip at the end.</source>
        <translation>Der Datei den Namen ihres ersten Teils geben, mit .zip am Ende.</translation>
    </message>
    <message>
        <source>The SHA-256 of the snapshot is known</source>
        <translation>Die SHA-256 des Snapshots ist bekannt</translation>
    </message>
    <message>
        <source>a sum to compare with</source>
        <translation>eine Summe zum Vergleichen</translation>
    </message>
    <message>
        <source>A file that a person copies is compared with this sum before anything is removed.</source>
        <translation>Eine von Hand kopierte Datei wird mit dieser Summe verglichen, bevor etwas entfernt wird.</translation>
    </message>
    <message>
        <source>Take the SHA-256 where the file lies, and write it to the snapshot of the case.</source>
        <translation>Die SHA-256 dort nehmen, wo die Datei liegt, und beim Snapshot des Falls eintragen.</translation>
    </message>
    <message>
        <source>The S3 settings are given</source>
        <translation>Die S3-Einstellungen sind angegeben</translation>
    </message>
    <message>
        <source>s3backupconfig in the cluster file, or bucket and endpoint</source>
        <translation>s3backupconfig in der Cluster-Datei, oder Bucket und Endpunkt</translation>
    </message>
    <message>
        <source>This RKE knows the options</source>
        <translation>Dieses RKE kennt die Optionen</translation>
    </message>
    <message>
        <source>--folder from v0.2.7, --s3-endpoint-ca from v0.2.5, --use-local-state from v1.1.5</source>
        <translation>--folder ab v0.2.7, --s3-endpoint-ca ab v0.2.5, --use-local-state ab v1.1.5</translation>
    </message>
    <message>
        <source>RKE would stop at an option that it does not know.</source>
        <translation>RKE würde an einer unbekannten Option enden.</translation>
    </message>
    <message>
        <source>Leave the option empty, or use a later RKE of the same line.</source>
        <translation>Die Option leer lassen oder ein neueres RKE derselben Linie benutzen.</translation>
    </message>
    <message>
        <source>The snapshot cannot be found without them.</source>
        <translation>Ohne sie ist der Snapshot nicht zu finden.</translation>
    </message>
    <message>
        <source>Write them below services.etcd.backup_config.s3backupconfig of the cluster file, mode 0600, or give the bucket.</source>
        <translation>Sie unter services.etcd.backup_config.s3backupconfig in die Cluster-Datei schreiben, Modus 0600, oder den Bucket angeben.</translation>
    </message>
    <message>
        <source>The snapshot proves itself</source>
        <translation>Der Snapshot beweist sich selbst</translation>
    </message>
    <message>
        <source>RKE keeps its data where the checks look</source>
        <translation>RKE hat seine Daten dort, wo die Prüfungen nachsehen</translation>
    </message>
    <message>
        <source>no prefix_path in the cluster file</source>
        <translation>kein prefix_path in der Cluster-Datei</translation>
    </message>
    <message>
        <source>etcd and certificates lie below this folder. Room, mount points, certificates and, where machines are cleaned, what is left of the old cluster are looked for in the usual folders only.</source>
        <translation>etcd und Zertifikate liegen unter diesem Ordner. Platz, Einhängepunkte, Zertifikate und, wo Maschinen bereinigt werden, Reste des alten Clusters werden nur in den üblichen Ordnern gesucht.</translation>
    </message>
    <message>
        <source>Look at these below that folder yourself; where machines are cleaned, remove etc/kubernetes, var/lib/etcd and var/lib/cni there.</source>
        <translation>Dort selbst nachsehen; wo Maschinen bereinigt werden, darunter etc/kubernetes, var/lib/etcd und var/lib/cni entfernen.</translation>
    </message>
    <message>
        <source>a hash at the end of the file, or unzip to test it</source>
        <translation>eine Prüfsumme am Dateiende oder unzip zum Prüfen</translation>
    </message>
    <message>
        <source>Whether the file is whole cannot be told.</source>
        <translation>Ob die Datei ganz ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Install unzip on that node. Where nothing can be installed, as on CoreOS and Flatcar, test a copy with &quot;unzip -t&quot; elsewhere and compare its SHA-256. Else choose another snapshot.</source>
        <translation>unzip auf diesem Knoten installieren. Wo sich nichts installieren lässt, wie auf CoreOS und Flatcar, eine Kopie anderswo mit „unzip -t“ prüfen und ihre SHA-256 vergleichen. Sonst einen anderen Snapshot wählen.</translation>
    </message>
    <message>
        <source>The snapshot was looked at before the run</source>
        <translation>Der Snapshot wurde vor dem Lauf angesehen</translation>
    </message>
    <message>
        <source>a file on an etcd node</source>
        <translation>eine Datei auf einem etcd-Knoten</translation>
    </message>
    <message>
        <source>A snapshot that lies on no node can be checked only after it has arrived, and one in S3 only by RKE itself.</source>
        <translation>Ein Snapshot, der auf keinem Knoten liegt, kann erst nach seiner Ankunft geprüft werden, einer in S3 nur von RKE selbst.</translation>
    </message>
    <message>
        <source>Copy it to an etcd node first, where that is possible.</source>
        <translation>Ihn, wo möglich, vorher auf einen etcd-Knoten kopieren.</translation>
    </message>
    <message>
        <source>The cluster file does not bring the newer Rancher back</source>
        <translation>Die Cluster-Datei bringt das neuere Rancher nicht zurück</translation>
    </message>
    <message>
        <source>addons: with rancher/rancher:${input.targetVersion}</source>
        <translation>addons: mit rancher/rancher:${input.targetVersion}</translation>
    </message>
    <message>
        <source>RKE applies the section &quot;addons&quot; after the restore, and with it the Rancher image that stands there.</source>
        <translation>RKE wendet nach der Wiederherstellung den Abschnitt „addons“ an und damit das Rancher-Image, das dort steht.</translation>
    </message>
    <message>
        <source>Write the earlier version there, or fill in &quot;Rancher version before the upgrade&quot;.</source>
        <translation>Dort die frühere Version eintragen oder „Rancher-Version vor dem Upgrade“ ausfüllen.</translation>
    </message>
    <message>
        <source>Docker answers on the node</source>
        <translation>Docker antwortet auf dem Knoten</translation>
    </message>
    <message>
        <source>a version</source>
        <translation>eine Version</translation>
    </message>
    <message>
        <source>RKE drops a node that it cannot use from its list and goes on without it.</source>
        <translation>Einen Knoten, den RKE nicht benutzen kann, streicht es und macht ohne ihn weiter.</translation>
    </message>
    <message>
        <source>Start Docker, and put the user of RKE into the group docker.</source>
        <translation>Docker starten und den Benutzer von RKE in die Gruppe docker aufnehmen.</translation>
    </message>
    <message>
        <source>The case names all etcd nodes</source>
        <translation>Der Fall nennt alle etcd-Knoten</translation>
    </message>
    <message>
        <source>${desk.config.etcdCount} etcd nodes</source>
        <translation>${desk.config.etcdCount} etcd-Knoten</translation>
    </message>
    <message>
        <source>Snapshots and leftovers on an etcd node that is not in the case are not looked at.</source>
        <translation>Snapshots und Reste auf einem etcd-Knoten, der nicht im Fall steht, werden nicht angesehen.</translation>
    </message>
    <message>
        <source>Add the missing etcd nodes to the case.</source>
        <translation>Die fehlenden etcd-Knoten in den Fall aufnehmen.</translation>
    </message>
    <message>
        <source>The snapshot folder is not shared</source>
        <translation>Der Snapshot-Ordner wird nicht geteilt</translation>
    </message>
    <message>
        <source>a folder of this node&apos;s own</source>
        <translation>ein eigener Ordner dieses Knotens</translation>
    </message>
    <message>
        <source>A folder that several etcd nodes share breaks the restore.</source>
        <translation>Ein Ordner, den mehrere etcd-Knoten teilen, verhindert die Wiederherstellung.</translation>
    </message>
    <message>
        <source>Leave it mounted on one etcd node only, and mount it elsewhere after the restore.</source>
        <translation>Ihn nur auf einem etcd-Knoten eingehängt lassen und anderswo erst danach wieder einhängen.</translation>
    </message>
    <message>
        <source>Room for the restore</source>
        <translation>Platz für die Wiederherstellung</translation>
    </message>
    <message>
        <source>${fact.disk.needKiB} KiB</source>
        <translation>${fact.disk.needKiB} KiB</translation>
    </message>
    <message>
        <source>A full disk in the middle of the restore leaves the node without its database.</source>
        <translation>Eine volle Platte mitten in der Wiederherstellung lässt den Knoten ohne Datenbank zurück.</translation>
    </message>
    <message>
        <source>Remove old snapshots or unused images.</source>
        <translation>Alte Snapshots oder unbenutzte Images entfernen.</translation>
    </message>
    <message>
        <source>The tools that the steps use are there</source>
        <translation>Die Werkzeuge der Schritte sind da</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>A step that uses them fails in the middle of the run.</source>
        <translation>Ein Schritt, der sie braucht, scheitert mitten im Lauf.</translation>
    </message>
    <message>
        <source>Install them now.</source>
        <translation>Sie jetzt installieren.</translation>
    </message>
    <message>
        <source>kubectl and its configuration are on the workstation</source>
        <translation>kubectl und seine Konfiguration liegen auf der Arbeitsstation</translation>
    </message>
    <message>
        <source>kubectl and ${desk.files.kubeconfig}</source>
        <translation>kubectl und ${desk.files.kubeconfig}</translation>
    </message>
    <message>
        <source>Nothing could be proven after the restore.</source>
        <translation>Nach der Wiederherstellung ließe sich nichts nachweisen.</translation>
    </message>
    <message>
        <source>Install kubectl, and bring the file back with &quot;rke util get-kubeconfig&quot; (RKE 1.3.0 and later).</source>
        <translation>kubectl installieren und die Datei mit „rke util get-kubeconfig“ zurückholen (RKE 1.3.0 und neuer).</translation>
    </message>
    <message>
        <source>Every change made in Rancher and in this cluster since the snapshot is lost and cannot be brought back. Clusters that Rancher manages keep their own state.</source>
        <translation>Jede Änderung in Rancher und in diesem Cluster seit dem Snapshot geht verloren und kann nicht zurückgeholt werden. Von Rancher verwaltete Cluster behalten ihren eigenen Zustand.</translation>
    </message>
    <message>
        <source>RKE removes the whole Kubernetes cluster from its nodes and builds it again. All workloads of this cluster are stopped meanwhile. Back up important data first.</source>
        <translation>RKE entfernt den ganzen Kubernetes-Cluster von seinen Knoten und baut ihn neu auf. Alle Arbeitslasten dieses Clusters stehen solange still. Sichern Sie vorher wichtige Daten.</translation>
    </message>
    <message>
        <source>RKE rewrites the state file before it has looked for the snapshot. After an early failure never run &quot;rke up&quot; before the saved state file is back in place; this step puts it back before each attempt. Never rename the cluster file or the state file.</source>
        <translation>RKE schreibt die Statusdatei um, bevor es nach dem Snapshot gesehen hat. Nach einem frühen Fehler nie „rke up“ ausführen, bevor die gesicherte Statusdatei zurückgelegt ist; dieser Schritt legt sie vor jedem Versuch zurück. Cluster-Datei und Statusdatei nie umbenennen.</translation>
    </message>
    <message>
        <source>All Kubernetes services of the old machines have to be off, for good. Two clusters that answer for one Rancher damage the state of its managed clusters.</source>
        <translation>Alle Kubernetes-Dienste der alten Maschinen müssen aus sein, für immer. Zwei Cluster, die für ein Rancher antworten, beschädigen den Zustand seiner verwalteten Cluster.</translation>
    </message>
    <message>
        <source>Cleaning removes every container and every volume of the machine, also those that have nothing to do with Kubernetes. The list is taken on each machine now, shown and confirmed. /opt/rke with the snapshots stays; keep a copy of the chosen one on another machine all the same.</source>
        <translation>Das Bereinigen entfernt jeden Container und jedes Volume der Maschine, auch was nichts mit Kubernetes zu tun hat. Die Liste wird jetzt auf jeder Maschine genommen, gezeigt und bestätigt. /opt/rke mit den Snapshots bleibt; bewahren Sie den gewählten trotzdem auch auf einer anderen Maschine auf.</translation>
    </message>
    <message>
        <source>RKE logs in to the nodes by itself and does not check their host keys.</source>
        <translation>RKE meldet sich selbst an den Knoten an und prüft ihre Hostschlüssel nicht.</translation>
    </message>
    <message>
        <source>RKE is the release that built the cluster before the upgrade</source>
        <translation>RKE ist das Release, das den Cluster vor dem Upgrade gebaut hat</translation>
    </message>
    <message>
        <source>the same release</source>
        <translation>dasselbe Release</translation>
    </message>
    <message>
        <source>Another RKE may not support the Kubernetes version of the snapshot, or upgrades images by itself.</source>
        <translation>Ein anderes RKE unterstützt die Kubernetes-Version des Snapshots vielleicht nicht oder aktualisiert von sich aus Images.</translation>
    </message>
    <message>
        <source>Put the RKE release from before the upgrade beside the cluster file.</source>
        <translation>Das RKE-Release von vor dem Upgrade neben die Cluster-Datei legen.</translation>
    </message>
    <message>
        <source>Only RKE 1.1.0 and later take the Kubernetes version back with the snapshot. Write the earlier kubernetes_version into the cluster file if the upgrade changed it.</source>
        <translation>Erst RKE 1.1.0 und neuer nimmt mit dem Snapshot auch die Kubernetes-Version zurück. Die frühere kubernetes_version in die Cluster-Datei schreiben, falls das Upgrade sie geändert hat.</translation>
    </message>
    <message>
        <source>Only its owner reads the S3 keys of the cluster file</source>
        <translation>Nur der Eigentümer liest die S3-Schlüssel der Cluster-Datei</translation>
    </message>
    <message>
        <source>600</source>
        <translation>600</translation>
    </message>
    <message>
        <source>The cluster file holds S3 keys, and others may read it.</source>
        <translation>Die Cluster-Datei enthält S3-Schlüssel, und andere dürfen sie lesen.</translation>
    </message>
    <message>
        <source>chmod 600 FILE</source>
        <translation>chmod 600 DATEI</translation>
    </message>
    <message>
        <source>RKE runs on this machine and needs port 22 of all nodes to the end. A machine that falls asleep leaves the cluster half built.</source>
        <translation>RKE läuft auf diesem Rechner und braucht bis zum Ende Port 22 aller Knoten. Ein Rechner, der einschläft, lässt den Cluster halb gebaut zurück.</translation>
    </message>
    <message>
        <source>Name a jump box as the workstation of the case.</source>
        <translation>Einen Sprungrechner als Arbeitsstation des Falls nennen.</translation>
    </message>
    <message>
        <source>An odd number of etcd nodes</source>
        <translation>Eine ungerade Zahl von etcd-Knoten</translation>
    </message>
    <message>
        <source>1, 3 or 5</source>
        <translation>1, 3 oder 5</translation>
    </message>
    <message>
        <source>An even number of etcd nodes bears no more failures than one less.</source>
        <translation>Eine gerade Zahl von etcd-Knoten verträgt nicht mehr Ausfälle als einer weniger.</translation>
    </message>
    <message>
        <source>Snapshots and etcd data lie on one disk</source>
        <translation>Snapshots und etcd-Daten liegen auf einer Platte</translation>
    </message>
    <message>
        <source>no mount points of their own</source>
        <translation>keine eigenen Einhängepunkte</translation>
    </message>
    <message>
        <source>Older RKE tools move the restored data and stop with &quot;inter-device move failed&quot; when the target is not empty.</source>
        <translation>Ältere RKE-Werkzeuge verschieben die wiederhergestellten Daten und enden mit „inter-device move failed“, wenn das Ziel nicht leer ist.</translation>
    </message>
    <message>
        <source>Have the volumes at hand, or mount them one level up.</source>
        <translation>Die Volumes bereithalten oder eine Ebene höher einhängen.</translation>
    </message>
    <message>
        <source>All nodes take part</source>
        <translation>Alle Knoten nehmen teil</translation>
    </message>
    <message>
        <source>none left out</source>
        <translation>keiner ausgelassen</translation>
    </message>
    <message>
        <source>RKE skips a node that does not answer and builds the cluster without it; it ends with &quot;Provisioning incomplete&quot;.</source>
        <translation>RKE überspringt einen Knoten, der nicht antwortet, und baut den Cluster ohne ihn; es endet mit „Provisioning incomplete“.</translation>
    </message>
    <message>
        <source>Take the node out of the cluster file, or repair it.</source>
        <translation>Den Knoten aus der Cluster-Datei nehmen oder reparieren.</translation>
    </message>
    <message>
        <source>The Kubernetes API answers</source>
        <translation>Die Kubernetes-API antwortet</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>The present state cannot be saved as a snapshot. The restore works without it.</source>
        <translation>Der jetzige Zustand kann nicht als Snapshot gesichert werden. Die Wiederherstellung geht auch ohne.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>RKE reads the file on the node</source>
        <translation>RKE liest die Datei auf dem Knoten</translation>
    </message>
    <message>
        <source>no backup_config that sends it to S3</source>
        <translation>kein backup_config, das RKE zu S3 schickt</translation>
    </message>
    <message>
        <source>With this section RKE would look for the snapshot in S3. It is commented out in the cluster file for the restore and put back afterwards.</source>
        <translation>Mit diesem Abschnitt würde RKE den Snapshot in S3 suchen. Er wird für die Wiederherstellung in der Cluster-Datei auskommentiert und danach zurückgeholt.</translation>
    </message>
    <message>
        <source>No helper container was left over</source>
        <translation>Kein Hilfscontainer ist übrig</translation>
    </message>
    <message>
        <source>A container of an earlier restore answers for the new one. It is removed first.</source>
        <translation>Ein Container einer früheren Wiederherstellung antwortet für die neue. Er wird zuerst entfernt.</translation>
    </message>
    <message>
        <source>cattle-cluster-agent and cattle-node-agent stay in Error or CrashLoopBackOff until Rancher is up. Agents of managed clusters come back within 10 to 15 minutes.</source>
        <translation>cattle-cluster-agent und cattle-node-agent bleiben in Error oder CrashLoopBackOff, bis Rancher läuft. Agenten verwalteter Cluster kommen binnen 10 bis 15 Minuten zurück.</translation>
    </message>
    <message>
        <source>Prepare and keep copies</source>
        <translation>Vorbereiten und Kopien behalten</translation>
    </message>
    <message>
        <source>Old machines off, new ones ready</source>
        <translation>Alte Maschinen aus, neue bereit</translation>
    </message>
    <message>
        <source>Restore the snapshot</source>
        <translation>Snapshot wiederherstellen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Keep cluster file, state file and kubeconfig</source>
        <translation>Cluster-Datei, Statusdatei und kubeconfig sichern</translation>
    </message>
    <message>
        <source>Every copy equals its original</source>
        <translation>Jede Kopie gleicht ihrem Original</translation>
    </message>
    <message>
        <source>The copies lie in a folder of this run, which an earlier or later attempt cannot overwrite.</source>
        <translation>Die Kopien liegen in einem Ordner dieses Laufs, den kein früherer oder späterer Versuch überschreibt.</translation>
    </message>
    <message>
        <source>The state file holds the keys of the cluster. The copy is the way back after an early failure.</source>
        <translation>Die Statusdatei enthält die Schlüssel des Clusters. Die Kopie ist der Weg zurück nach einem frühen Fehler.</translation>
    </message>
    <message>
        <source>Switch the old machines off</source>
        <translation>Alte Maschinen ausschalten</translation>
    </message>
    <message>
        <source>Power the old machines off that are no longer to be part of the cluster, and make sure that they stay off. Where the same machines are used again there is nothing to do.</source>
        <translation>Die alten Maschinen ausschalten, die nicht mehr zum Cluster gehören sollen, und sicherstellen, dass sie aus bleiben. Wo dieselben Maschinen weiter benutzt werden, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing of Kubernetes answers at an old address</source>
        <translation>An keiner alten Adresse antwortet etwas von Kubernetes</translation>
    </message>
    <message>
        <source>Afterwards the old addresses are asked whether an API server, etcd or kubelet still listens there.</source>
        <translation>Danach werden die alten Adressen gefragt, ob dort noch ein API-Server, etcd oder kubelet lauscht.</translation>
    </message>
    <message>
        <source>A machine that comes up again later still runs the old cluster.</source>
        <translation>Eine Maschine, die später wieder anläuft, führt noch den alten Cluster aus.</translation>
    </message>
    <message>
        <source>Bring the snapshot to the first etcd node</source>
        <translation>Snapshot auf den ersten etcd-Knoten bringen</translation>
    </message>
    <message>
        <source>The snapshot lies in the folder of RKE</source>
        <translation>Der Snapshot liegt im Ordner von RKE</translation>
    </message>
    <message>
        <source>The file is hashed on both ends and keeps its name; a zip file with another name cannot be restored.</source>
        <translation>Die Prüfsumme wird auf beiden Seiten genommen, und die Datei behält ihren Namen; eine Zip-Datei mit anderem Namen kann nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Copy the snapshot to the first etcd node</source>
        <translation>Snapshot auf den ersten etcd-Knoten kopieren</translation>
    </message>
    <message>
        <source>Copy the snapshot under its own name to /opt/rke/etcd-snapshots of this machine.</source>
        <translation>Den Snapshot unter seinem eigenen Namen nach /opt/rke/etcd-snapshots dieser Maschine kopieren.</translation>
    </message>
    <message>
        <source>The file has the SHA-256 that the case says</source>
        <translation>Die Datei hat die SHA-256, die im Fall steht</translation>
    </message>
    <message>
        <source>A renamed zip file cannot be restored.</source>
        <translation>Eine umbenannte Zip-Datei kann nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Take the snapshot from S3</source>
        <translation>Snapshot aus S3 holen</translation>
    </message>
    <message>
        <source>The bucket is the one of the case. s3cmd reads its keys from its own configuration. Another file of that name is kept, and a broken transfer can be repeated.</source>
        <translation>Der Bucket ist der des Falls. s3cmd liest seine Schlüssel aus seiner eigenen Konfiguration. Eine andere Datei dieses Namens bleibt erhalten, und eine abgebrochene Übertragung lässt sich wiederholen.</translation>
    </message>
    <message>
        <source>Move a file of that name on another etcd node aside</source>
        <translation>Eine Datei dieses Namens auf einem anderen etcd-Knoten beiseitelegen</translation>
    </message>
    <message>
        <source>RKE takes the first file of this name that it finds on any etcd node, which may not be the one that was fetched and proven.</source>
        <translation>RKE nimmt die erste Datei dieses Namens, die es auf irgendeinem etcd-Knoten findet; das muss nicht die sein, die geholt und geprüft wurde.</translation>
    </message>
    <message>
        <source>Only the fetched one is left for it.</source>
        <translation>Nur die geholte bleibt ihm.</translation>
    </message>
    <message>
        <source>Prove the snapshot</source>
        <translation>Snapshot nachweisen</translation>
    </message>
    <message>
        <source>The file is the one that was checked</source>
        <translation>Die Datei ist die geprüfte</translation>
    </message>
    <message>
        <source>An etcd snapshot ends with the SHA-256 of everything before it. A zip file is unpacked into a scratch folder for that.</source>
        <translation>Ein etcd-Snapshot endet mit der SHA-256 von allem davor. Eine Zip-Datei wird dafür in einen Zwischenordner ausgepackt.</translation>
    </message>
    <message>
        <source>Prove the snapshot that was brought</source>
        <translation>Gebrachten Snapshot nachweisen</translation>
    </message>
    <message>
        <source>RKE removes the cluster before it reads the file.</source>
        <translation>RKE entfernt den Cluster, bevor es die Datei liest.</translation>
    </message>
    <message>
        <source>List what goes when the machine is cleaned</source>
        <translation>Auflisten, was beim Bereinigen der Maschine verschwindet</translation>
    </message>
    <message>
        <source>The list lies on the machine</source>
        <translation>Die Liste liegt auf der Maschine</translation>
    </message>
    <message>
        <source>The documented commands remove every container and volume of the machine without showing them.</source>
        <translation>Die dokumentierten Befehle entfernen jeden Container und jedes Volume der Maschine, ohne sie zu zeigen.</translation>
    </message>
    <message>
        <source>Snapshots under /opt/rke stay.</source>
        <translation>Snapshots unter /opt/rke bleiben.</translation>
    </message>
    <message>
        <source>Confirm what goes on this machine</source>
        <translation>Bestätigen, was auf dieser Maschine verschwindet</translation>
    </message>
    <message>
        <source>Read the list that the step before took on this machine. Everything in it is removed next, also what does not belong to Kubernetes.</source>
        <translation>Die Liste lesen, die der vorige Schritt auf dieser Maschine genommen hat. Alles darin wird als Nächstes entfernt, auch was nicht zu Kubernetes gehört.</translation>
    </message>
    <message>
        <source>Containers and volumes are still those of the list</source>
        <translation>Container und Volumes sind noch die der Liste</translation>
    </message>
    <message>
        <source>Nothing of it can be kept.</source>
        <translation>Nichts davon kann behalten werden.</translation>
    </message>
    <message>
        <source>Clean the machine</source>
        <translation>Maschine bereinigen</translation>
    </message>
    <message>
        <source>a machine that is to carry the restored cluster must hold nothing of the old one</source>
        <translation>eine Maschine, die den wiederhergestellten Cluster tragen soll, darf nichts vom alten enthalten</translation>
    </message>
    <message>
        <source>No container is left, and no data of etcd</source>
        <translation>Kein Container ist übrig, und keine Daten von etcd</translation>
    </message>
    <message>
        <source>The snapshots are still there</source>
        <translation>Die Snapshots sind noch da</translation>
    </message>
    <message>
        <source>Only what was listed and confirmed goes, an empty list is no error, and /opt/rke stays, where the snapshots are.</source>
        <translation>Nur was aufgelistet und bestätigt wurde, verschwindet, eine leere Liste ist kein Fehler, und /opt/rke mit den Snapshots bleibt.</translation>
    </message>
    <message>
        <source>The fuller list of the documents, without the folder of the snapshots.</source>
        <translation>Die ausführlichere Liste der Dokumente, ohne den Ordner der Snapshots.</translation>
    </message>
    <message>
        <source>Restart the machine</source>
        <translation>Maschine neu starten</translation>
    </message>
    <message>
        <source>Restart this machine and wait until Docker answers there. Network links and firewall rules of the old cluster go only so.</source>
        <translation>Diese Maschine neu starten und warten, bis Docker dort antwortet. Netzschnittstellen und Firewallregeln des alten Clusters verschwinden nur so.</translation>
    </message>
    <message>
        <source>No network link and no packet rule of the old cluster is left, and Docker answers</source>
        <translation>Keine Netzschnittstelle und keine Paketregel des alten Clusters ist übrig, und Docker antwortet</translation>
    </message>
    <message>
        <source>The connection to the machine breaks meanwhile.</source>
        <translation>Die Verbindung zur Maschine bricht solange ab.</translation>
    </message>
    <message>
        <source>Write the new addresses into the cluster file</source>
        <translation>Neue Adressen in die Cluster-Datei schreiben</translation>
    </message>
    <message>
        <source>The file is there and holds no tab</source>
        <translation>Die Datei ist da und enthält keinen Tabulator</translation>
    </message>
    <message>
        <source>The program changes the addresses and nothing else; the old lines stay as comments. The example of the documents holds tabs and is no YAML.</source>
        <translation>Das Programm ändert die Adressen und sonst nichts; die alten Zeilen bleiben als Kommentare. Das Beispiel der Dokumente enthält Tabulatoren und ist kein YAML.</translation>
    </message>
    <message>
        <source>Confirm the changed cluster file</source>
        <translation>Geänderte Cluster-Datei bestätigen</translation>
    </message>
    <message>
        <source>Compare the addresses that the step before changed with the machines on which the cluster is to run.</source>
        <translation>Die vom vorigen Schritt geänderten Adressen mit den Maschinen vergleichen, auf denen der Cluster laufen soll.</translation>
    </message>
    <message>
        <source>The file has as many nodes as before</source>
        <translation>Die Datei hat so viele Knoten wie vorher</translation>
    </message>
    <message>
        <source>RKE builds the cluster on exactly these machines.</source>
        <translation>RKE baut den Cluster auf genau diesen Maschinen.</translation>
    </message>
    <message>
        <source>Take backup_config out for the restore</source>
        <translation>backup_config für die Wiederherstellung herausnehmen</translation>
    </message>
    <message>
        <source>The section is not set</source>
        <translation>Der Abschnitt ist nicht gesetzt</translation>
    </message>
    <message>
        <source>RKE would look for the snapshot in S3, or refuse the restore.</source>
        <translation>RKE würde den Snapshot in S3 suchen oder die Wiederherstellung abweisen.</translation>
    </message>
    <message>
        <source>The lines are commented out in place; the file keeps its name, because the state file belongs to that name.</source>
        <translation>Die Zeilen werden an Ort und Stelle auskommentiert; die Datei behält ihren Namen, weil die Statusdatei zu diesem Namen gehört.</translation>
    </message>
    <message>
        <source>Before the line &quot;Cleaning old kubernetes cluster&quot;: put the saved state file back and run &quot;docker start etcd&quot; on the etcd nodes. After it: restore the snapshot pre-rollback-… with the newer RKE.</source>
        <translation>Vor der Zeile „Cleaning old kubernetes cluster“: die gesicherte Statusdatei zurücklegen und auf den etcd-Knoten „docker start etcd“ ausführen. Danach: mit dem neueren RKE den Snapshot pre-rollback-… wiederherstellen.</translation>
    </message>
    <message>
        <source>The saved state file is put back before each attempt, because RKE empties it at the start. S3 keys stand in the cluster file, never on the command line.</source>
        <translation>Die gesicherte Statusdatei wird vor jedem Versuch zurückgelegt, weil RKE sie zu Beginn leert. S3-Schlüssel stehen in der Cluster-Datei, nie auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>RKE stops etcd, gives the snapshot to all etcd nodes, compares the copies, removes the cluster, restores and builds it again. Running it again is safe.</source>
        <translation>RKE hält etcd an, gibt den Snapshot allen etcd-Knoten, vergleicht die Kopien, entfernt den Cluster, stellt wieder her und baut neu auf. Es darf erneut ausgeführt werden.</translation>
    </message>
    <message>
        <source>Build up what was skipped</source>
        <translation>Übersprungenes aufbauen</translation>
    </message>
    <message>
        <source>As many nodes are Ready as the cluster file has</source>
        <translation>So viele Knoten sind Ready, wie die Cluster-Datei hat</translation>
    </message>
    <message>
        <source>From RKE 0.2.0 the restore builds the cluster itself. Only where a node could not be reached it is needed, after the node was repaired.</source>
        <translation>Ab RKE 0.2.0 baut die Wiederherstellung den Cluster selbst auf. Nur wo ein Knoten nicht zu erreichen war, ist es nötig, nachdem er repariert wurde.</translation>
    </message>
    <message>
        <source>Not needed when all nodes are there.</source>
        <translation>Nicht nötig, wenn alle Knoten da sind.</translation>
    </message>
    <message>
        <source>Wait until every node is Ready</source>
        <translation>Warten, bis jeder Knoten Ready ist</translation>
    </message>
    <message>
        <source>Every node of the cluster file is Ready</source>
        <translation>Jeder Knoten der Cluster-Datei ist Ready</translation>
    </message>
    <message>
        <source>A node that was added after the snapshot is not in the list, one that was removed after it stays NotReady.</source>
        <translation>Ein nach dem Snapshot hinzugekommener Knoten fehlt in der Liste, ein danach entfernter bleibt NotReady.</translation>
    </message>
    <message>
        <source>Wait until the system and Rancher run</source>
        <translation>Warten, bis System und Rancher laufen</translation>
    </message>
    <message>
        <source>Pods of kube-system, ingress-nginx and cattle-system run</source>
        <translation>Pods von kube-system, ingress-nginx und cattle-system laufen</translation>
    </message>
    <message>
        <source>RKE restarts network, ingress and metrics pods by itself.</source>
        <translation>RKE startet Netz-, Ingress- und Metrik-Pods selbst neu.</translation>
    </message>
    <message>
        <source>Remove the old nodes from Kubernetes</source>
        <translation>Alte Knoten aus Kubernetes entfernen</translation>
    </message>
    <message>
        <source>the entries stand for machines that are off</source>
        <translation>die Einträge stehen für Maschinen, die aus sind</translation>
    </message>
    <message>
        <source>Every node that is left is Ready</source>
        <translation>Jeder verbleibende Knoten ist Ready</translation>
    </message>
    <message>
        <source>Pods of the old machines are then made anew.</source>
        <translation>Pods der alten Maschinen werden dann neu gemacht.</translation>
    </message>
    <message>
        <source>Point DNS or load balancer to the new machines</source>
        <translation>DNS oder Load Balancer auf die neuen Maschinen richten</translation>
    </message>
    <message>
        <source>Let the host name of Rancher, or its load balancer, lead to the new machines.</source>
        <translation>Den Hostnamen von Rancher oder dessen Load Balancer auf die neuen Maschinen zeigen lassen.</translation>
    </message>
    <message>
        <source>Agents of managed clusters come back within 10 to 15 minutes after that.</source>
        <translation>Agenten verwalteter Cluster kommen danach binnen 10 bis 15 Minuten zurück.</translation>
    </message>
    <message>
        <source>Put backup_config back</source>
        <translation>backup_config zurückholen</translation>
    </message>
    <message>
        <source>The file is as it was before the restore</source>
        <translation>Die Datei ist wie vor der Wiederherstellung</translation>
    </message>
    <message>
        <source>It was taken out only for the restore.</source>
        <translation>Es war nur für die Wiederherstellung herausgenommen.</translation>
    </message>
    <message>
        <source>The next &quot;rke up&quot; brings the recurring snapshots back.</source>
        <translation>Das nächste „rke up“ bringt die regelmäßigen Snapshots zurück.</translation>
    </message>
    <message>
        <source>Keep the files as they are now</source>
        <translation>Dateien im jetzigen Stand sichern</translation>
    </message>
    <message>
        <source>State file and kubeconfig are kept</source>
        <translation>Statusdatei und kubeconfig sind gesichert</translation>
    </message>
    <message>
        <source>Put a copy where your backups are.</source>
        <translation>Eine Kopie zu den Backups legen.</translation>
    </message>
    <message>
        <source>The nodes are those of the cluster file, all Ready</source>
        <translation>Die Knoten sind die der Cluster-Datei, alle Ready</translation>
    </message>
    <message>
        <source>etcd runs</source>
        <translation>etcd läuft</translation>
    </message>
    <message>
        <source>No component of RKE has ended</source>
        <translation>Keine Komponente von RKE ist beendet</translation>
    </message>
    <message>
        <source>System pods run</source>
        <translation>System-Pods laufen</translation>
    </message>
    <message>
        <source>Rancher is rolled out</source>
        <translation>Rancher ist ausgerollt</translation>
    </message>
    <message>
        <source>Rancher has the version from before the upgrade</source>
        <translation>Rancher hat die Version von vor dem Upgrade</translation>
    </message>
    <message>
        <source>Rancher answers</source>
        <translation>Rancher antwortet</translation>
    </message>
    <message>
        <source>Clean up after the restore</source>
        <translation>Nach der Wiederherstellung aufräumen</translation>
    </message>
    <message>
        <source>Delete the copies of cluster file and state</source>
        <translation>Kopien von Cluster-Datei und Status löschen</translation>
    </message>
    <message>
        <source>the copies hold the keys of the cluster and must not lie about</source>
        <translation>die Kopien enthalten die Schlüssel des Clusters und dürfen nicht herumliegen</translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>Sie sind weg</translation>
    </message>
    <message>
        <source>Do this only after some days, and keep the newest files elsewhere.</source>
        <translation>Erst nach einigen Tagen, und die neuesten Dateien anderswo behalten.</translation>
    </message>
    <message>
        <source>The old machines must never be started again as they are.</source>
        <translation>Die alten Maschinen dürfen so, wie sie sind, nie wieder gestartet werden.</translation>
    </message>
    <message>
        <source>Rancher has the version and state of the snapshot now.</source>
        <translation>Rancher hat jetzt Version und Zustand des Snapshots.</translation>
    </message>
    <message>
        <source>Choose this where machines of the cluster are lost, or are to be cleaned and filled again.</source>
        <translation>Wählen Sie dies, wenn Maschinen des Clusters verloren sind oder geleert und neu gefüllt werden sollen.</translation>
    </message>
    <message>
        <source>Each etcd node saves its own member, so files of one snapshot differ. It may also be the file of another day. The chosen file is restored on all nodes; this one is moved aside first.</source>
        <translation>Jeder etcd-Node sichert sein eigenes Mitglied, daher unterscheiden sich die Dateien eines Snapshots. Es kann aber auch die Datei eines anderen Tages sein. Auf allen Nodes wird die gewählte Datei wiederhergestellt; diese wird vorher beiseitegelegt.</translation>
    </message>
    <message>
        <source>Make sure that the chosen file is the right one.</source>
        <translation>Vergewissern Sie sich, dass die gewählte Datei die richtige ist.</translation>
    </message>
    <message>
        <source>RKE removes the cluster before it reads the file. A damaged file is found here, on every etcd node that has this one.</source>
        <translation>RKE entfernt den Cluster, bevor es die Datei liest. Eine beschädigte Datei fällt hier auf, auf jedem etcd-Node, der diese hat.</translation>
    </message>
    <message>
        <source>Move another file of that name aside</source>
        <translation>Eine andere Datei dieses Namens beiseitelegen</translation>
    </message>
    <message>
        <source>It is kept in the folder of this run</source>
        <translation>Sie liegt im Ordner dieses Laufs</translation>
    </message>
    <message>
        <source>RKE does not find it any more</source>
        <translation>RKE findet sie nicht mehr</translation>
    </message>
    <message>
        <source>mv /opt/rke/rollback-…/SNAPSHOT /opt/rke/etcd-snapshots/</source>
        <translation>mv /opt/rke/rollback-…/SNAPSHOT /opt/rke/etcd-snapshots/</translation>
    </message>
    <message>
        <source>The documents copy one file over the others. Here the others are kept.</source>
        <translation>Die Dokumentation kopiert eine Datei über die anderen. Hier bleiben die anderen erhalten.</translation>
    </message>
    <message>
        <source>RKE gives all etcd nodes the first file of this name that it finds. Only the chosen one is left for it.</source>
        <translation>RKE gibt allen etcd-Nodes die erste Datei dieses Namens, die es findet. Ihm bleibt nur die gewählte.</translation>
    </message>
    <message>
        <source>Delete snapshot files that were moved aside</source>
        <translation>Beiseitegelegte Snapshot-Dateien löschen</translation>
    </message>
    <message>
        <source>the snapshot that was restored lies in the folder of RKE on every etcd node</source>
        <translation>der wiederhergestellte Snapshot liegt auf jedem etcd-Node im Ordner von RKE</translation>
    </message>
    <message>
        <source>Do this only after some days.</source>
        <translation>Tun Sie das erst nach einigen Tagen.</translation>
    </message>
    <message>
        <source>Rancher 2.2 or later</source>
        <translation>Rancher 2.2 oder neuer</translation>
    </message>
    <message>
        <source>v2.2.0</source>
        <translation>v2.2.0</translation>
    </message>
    <message>
        <source>Going back to Rancher 2.0 or 2.1 is no longer supported. Do it only where 2.2 or later is not feasible.</source>
        <translation>Auf Rancher 2.0 oder 2.1 zurückzugehen wird nicht mehr unterstützt. Nur tun, wo 2.2 oder später nicht machbar ist.</translation>
    </message>
    <message>
        <source>Go back to 2.2 or later where a snapshot of it exists.</source>
        <translation>Auf 2.2 oder später zurückgehen, wo es davon einen Snapshot gibt.</translation>
    </message>
    <message>
        <source>No cluster tokens are lost on the way</source>
        <translation>Unterwegs gehen keine Token der Cluster verloren</translation>
    </message>
    <message>
        <source>both releases on one side of CVE-2018-20321</source>
        <translation>beide Releases auf einer Seite von CVE-2018-20321</translation>
    </message>
    <message>
        <source>The newer release moved the tokens of the clusters, and the older one cannot reach the clusters without them. They are recorded before the rollback and applied after it; the steps for that are added.</source>
        <translation>Das neuere Release hat die Token der Cluster umgezogen, und das ältere erreicht die Cluster ohne sie nicht. Sie werden vor dem Rollback aufgezeichnet und danach gesetzt; die Schritte dafür kommen hinzu.</translation>
    </message>
    <message>
        <source>Take care that Rancher still runs when the rollback begins.</source>
        <translation>Dafür sorgen, dass Rancher noch läuft, wenn der Rollback beginnt.</translation>
    </message>
    <message>
        <source>The release to go back to is known</source>
        <translation>Das Release, auf das zurückgegangen wird, ist bekannt</translation>
    </message>
    <message>
        <source>the Rancher version before the upgrade</source>
        <translation>die Rancher-Version vor dem Upgrade</translation>
    </message>
    <message>
        <source>Without the release to go back to it cannot be told whether the tokens of the clusters are lost on the way (CVE-2018-20321).</source>
        <translation>Ohne das Release, auf das zurückgegangen wird, lässt sich nicht sagen, ob unterwegs die Token der Cluster verloren gehen (CVE-2018-20321).</translation>
    </message>
    <message>
        <source>Fill in the Rancher version before the upgrade.</source>
        <translation>Die Rancher-Version vor dem Upgrade eintragen.</translation>
    </message>
    <message>
        <source>The node answers</source>
        <translation>Der Knoten antwortet</translation>
    </message>
    <message>
        <source>a login and a shell</source>
        <translation>eine Anmeldung und eine Shell</translation>
    </message>
    <message>
        <source>Nothing is known of this node, and no step can be run on it.</source>
        <translation>Von diesem Knoten ist nichts bekannt, und kein Schritt kann auf ihm laufen.</translation>
    </message>
    <message>
        <source>Mend the login, or leave the node out with a reason and proof that it is off.</source>
        <translation>Bringen Sie die Anmeldung in Ordnung, oder lassen Sie den Knoten mit Grund und Nachweis aus, dass er abgeschaltet ist.</translation>
    </message>
    <message>
        <source>The clock is that of this computer</source>
        <translation>Die Uhr geht wie die dieses Rechners</translation>
    </message>
    <message>
        <source>at most 1000 ms off, so that no two machines are 2 s apart</source>
        <translation>höchstens 1000 ms Abweichung, damit keine zwei Maschinen 2 s auseinanderliegen</translation>
    </message>
    <message>
        <source>Where clocks differ by 3 seconds, restored certificates look newer than the database and a server does not start; a certificate may also look not yet valid.</source>
        <translation>Gehen Uhren um 3 Sekunden auseinander, wirken wiederhergestellte Zertifikate neuer als die Datenbank, und ein Server startet nicht; auch kann ein Zertifikat als noch nicht gültig gelten.</translation>
    </message>
    <message>
        <source>Start chronyd or systemd-timesyncd, wait until the clock is right, and check again.</source>
        <translation>Starten Sie chronyd oder systemd-timesyncd, warten Sie, bis die Uhr stimmt, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>A step outlives the connection</source>
        <translation>Ein Schritt überlebt die Verbindung</translation>
    </message>
    <message>
        <source>systemd-run, or setsid</source>
        <translation>systemd-run oder setsid</translation>
    </message>
    <message>
        <source>Where the connection breaks in the middle of a step, the step would die with it.</source>
        <translation>Bricht die Verbindung mitten in einem Schritt ab, würde der Schritt mit ihr enden.</translation>
    </message>
    <message>
        <source>Install util-linux, which brings setsid.</source>
        <translation>Installieren Sie util-linux, das setsid mitbringt.</translation>
    </message>
    <message>
        <source>Nobody else is at work on this machine</source>
        <translation>Niemand sonst arbeitet an dieser Maschine</translation>
    </message>
    <message>
        <source>no lock</source>
        <translation>keine Sperre</translation>
    </message>
    <message>
        <source>A run of this program holds this machine. Two at once undo each other&apos;s work.</source>
        <translation>Ein Lauf dieses Programms hält diese Maschine. Zwei zugleich machen einander die Arbeit zunichte.</translation>
    </message>
    <message>
        <source>Ask the person it names. A run that was interrupted is continued, or ended, before another one begins.</source>
        <translation>Fragen Sie die genannte Person. Ein unterbrochener Lauf wird fortgesetzt oder beendet, bevor ein anderer beginnt.</translation>
    </message>
    <message>
        <source>at least ${fact.machine.clock} ms off</source>
        <translation>mindestens ${fact.machine.clock} ms daneben</translation>
    </message>
    <message>
        <source>readable: ${desk.config.there}</source>
        <translation>lesbar: ${desk.config.there}</translation>
    </message>
    <message>
        <source>tabs: ${desk.config.tabs}</source>
        <translation>Tabulatoren: ${desk.config.tabs}</translation>
    </message>
    <message>
        <source>${desk.config.etcdCount} of ${desk.config.nodeCount} nodes</source>
        <translation>${desk.config.etcdCount} von ${desk.config.nodeCount} Knoten</translation>
    </message>
    <message>
        <source>there: ${desk.state.there}</source>
        <translation>vorhanden: ${desk.state.there}</translation>
    </message>
    <message>
        <source>whole: ${desk.state.whole}, CA: ${desk.state.ca}</source>
        <translation>heil: ${desk.state.whole}, CA: ${desk.state.ca}</translation>
    </message>
    <message>
        <source>there: ${holder.snapshot.there}, ${holder.snapshot.bytes} bytes</source>
        <translation>vorhanden: ${holder.snapshot.there}, ${holder.snapshot.bytes} Byte</translation>
    </message>
    <message>
        <source>${fact.snapshot.kind}: whole ${fact.snapshot.whole}</source>
        <translation>${fact.snapshot.kind}: heil ${fact.snapshot.whole}</translation>
    </message>
    <message>
        <source>s3backupconfig: ${desk.config.s3}</source>
        <translation>s3backupconfig: ${desk.config.s3}</translation>
    </message>
    <message>
        <source>kept elsewhere: ${input.snapshot.path}</source>
        <translation>anderswo verwahrt: ${input.snapshot.path}</translation>
    </message>
    <message>
        <source>rancher/rancher:${desk.config.addonsVersion}</source>
        <translation>rancher/rancher:${desk.config.addonsVersion}</translation>
    </message>
    <message>
        <source>from ${desk.kube.rancherVersion} to ${input.targetVersion}</source>
        <translation>von ${desk.kube.rancherVersion} auf ${input.targetVersion}</translation>
    </message>
    <message>
        <source>from ${desk.kube.rancherVersion}</source>
        <translation>von ${desk.kube.rancherVersion}</translation>
    </message>
    <message>
        <source>another number in the case</source>
        <translation>im Fall steht eine andere Zahl</translation>
    </message>
    <message>
        <source>missing: ${fact.host.toolsMissing}</source>
        <translation>es fehlt: ${fact.host.toolsMissing}</translation>
    </message>
    <message>
        <source>kubectl: ${desk.kubectl.binary}, configuration there: ${desk.kubeconfig.there}</source>
        <translation>kubectl: ${desk.kubectl.binary}, Konfiguration vorhanden: ${desk.kubeconfig.there}</translation>
    </message>
    <message>
        <source>some are left out</source>
        <translation>einige sind ausgelassen</translation>
    </message>
    <message>
        <source>backup_config: ${desk.config.backup}, S3: ${desk.config.s3}, RKE ${desk.rke.version}</source>
        <translation>backup_config: ${desk.config.backup}, S3: ${desk.config.s3}, RKE ${desk.rke.version}</translation>
    </message>
    <message>
        <source>Cluster is not managed by a Rancher</source>
        <translation>Der Cluster wird nicht von einem Rancher verwaltet</translation>
    </message>
    <message>
        <source>no container of rancher-agent</source>
        <translation>kein Container von rancher-agent</translation>
    </message>
    <message>
        <source>Rancher provisioned this cluster. There is no cluster file to roll it back with, and its agent would undo every change made by hand.</source>
        <translation>Ein Rancher hat diesen Cluster angelegt. Es gibt keine Clusterdatei, mit der er zurückgebracht werden könnte, und sein Agent würde jede Änderung von Hand rückgängig machen.</translation>
    </message>
    <message>
        <source>Restore the snapshot in the Rancher that manages this cluster.</source>
        <translation>Den Snapshot in dem Rancher wiederherstellen, der diesen Cluster verwaltet.</translation>
    </message>
    <message>
        <source>Restore an RKE cluster to new or cleaned nodes</source>
        <translation>RKE-Cluster auf neuen oder bereinigten Knoten wiederherstellen</translation>
    </message>
    <message>
        <source>Builds the local RKE cluster, and the Rancher on it, from an etcd snapshot on machines that replace lost ones, or on the old machines after they were cleaned. The nodes of the case are the machines on which the cluster is to run afterwards. RKE of the 0.1 line restores the first etcd node alone, from a copy of the cluster file; the other machines are added afterwards.</source>
        <translation>Baut den lokalen RKE-Cluster und das Rancher darauf aus einem etcd-Snapshot auf Maschinen auf, die verlorene ersetzen, oder auf den alten Maschinen, nachdem sie bereinigt wurden. Die Knoten des Falls sind die Maschinen, auf denen der Cluster danach laufen soll. RKE der Reihe 0.1 stellt den ersten etcd-Knoten allein wieder her, mit einer Kopie der Cluster-Datei; die anderen Maschinen kommen danach hinzu.</translation>
    </message>
    <message>
        <source>Certificate bundle</source>
        <translation>Zertifikatsbündel</translation>
    </message>
    <message>
        <source>On this machine; only for RKE 0.1. RKE saved it beside the snapshot. Empty when it already lies on the first etcd node.</source>
        <translation>Auf diesem Rechner; nur für RKE 0.1. RKE hat es neben dem Snapshot gesichert. Leer, wenn es schon auf dem ersten etcd-Knoten liegt.</translation>
    </message>
    <message>
        <source>RKE saves the certificates with the snapshot</source>
        <translation>RKE sichert die Zertifikate mit dem Snapshot</translation>
    </message>
    <message>
        <source>v0.1.8 or later</source>
        <translation>v0.1.8 oder später</translation>
    </message>
    <message>
        <source>RKE 0.1.7 writes no certificate bundle, and new or cleaned machines have no certificates. RKE before that knows no snapshots.</source>
        <translation>RKE 0.1.7 schreibt kein Zertifikatsbündel, und neue oder bereinigte Maschinen haben keine Zertifikate. Ältere RKE-Versionen kennen keine Snapshots.</translation>
    </message>
    <message>
        <source>Roll back on machines that still have the certificates of the cluster (rke-legacy-rollback).</source>
        <translation>Auf Maschinen zurückrollen, die die Zertifikate des Clusters noch haben (rke-legacy-rollback).</translation>
    </message>
    <message>
        <source>The first etcd node can run the cluster alone</source>
        <translation>Der erste etcd-Knoten kann den Cluster allein betreiben</translation>
    </message>
    <message>
        <source>etcd, controlplane and worker</source>
        <translation>etcd, controlplane und worker</translation>
    </message>
    <message>
        <source>not all three roles</source>
        <translation>nicht alle drei Rollen</translation>
    </message>
    <message>
        <source>RKE 0.1 restores one machine first, and builds the cluster up on it alone.</source>
        <translation>RKE 0.1 stellt zuerst eine Maschine wieder her und baut den Cluster auf ihr allein auf.</translation>
    </message>
    <message>
        <source>Take a machine with all three roles as the first etcd node of the case, and give it these roles in the cluster file.</source>
        <translation>Eine Maschine mit allen drei Rollen als ersten etcd-Knoten des Falls nehmen und ihr diese Rollen auch in der Cluster-Datei geben.</translation>
    </message>
    <message>
        <source>Have the machines cleaned (input &quot;The machines were used before and are cleaned&quot;).</source>
        <translation>Die Maschinen bereinigen lassen (Eingabe „Die Maschinen waren schon in Gebrauch und werden bereinigt“).</translation>
    </message>
    <message>
        <source>The snapshot is not zipped</source>
        <translation>Der Snapshot ist nicht gezippt</translation>
    </message>
    <message>
        <source>a file without .zip</source>
        <translation>eine Datei ohne .zip</translation>
    </message>
    <message>
        <source>RKE 0.1 does not unpack snapshots. A zipped one was made by RKE 0.2.5 or later.</source>
        <translation>RKE 0.1 packt Snapshots nicht aus. Ein gezippter wurde von RKE 0.2.5 oder neuer gemacht.</translation>
    </message>
    <message>
        <source>Use the procedure and the RKE that belong to this snapshot.</source>
        <translation>Das Verfahren und das RKE benutzen, die zu diesem Snapshot gehören.</translation>
    </message>
    <message>
        <source>Somebody else than RKE fetches the snapshot from S3</source>
        <translation>Jemand anderes als RKE holt den Snapshot aus S3</translation>
    </message>
    <message>
        <source>s3cmd, or a file</source>
        <translation>s3cmd oder eine Datei</translation>
    </message>
    <message>
        <source>${input.snapshot.path} in S3</source>
        <translation>${input.snapshot.path} in S3</translation>
    </message>
    <message>
        <source>RKE 0.1 cannot read S3.</source>
        <translation>RKE 0.1 kann S3 nicht lesen.</translation>
    </message>
    <message>
        <source>Let s3cmd fetch it, or fetch the file first and choose it here.</source>
        <translation>s3cmd ihn holen lassen, oder die Datei zuerst holen und hier wählen.</translation>
    </message>
    <message>
        <source>The certificate bundle is there</source>
        <translation>Das Zertifikatsbündel ist da</translation>
    </message>
    <message>
        <source>/opt/rke/etcd-snapshots/pki.bundle.tar.gz on the first etcd node</source>
        <translation>/opt/rke/etcd-snapshots/pki.bundle.tar.gz auf dem ersten etcd-Knoten</translation>
    </message>
    <message>
        <source>there: ${first.bundle.there}</source>
        <translation>vorhanden: ${first.bundle.there}</translation>
    </message>
    <message>
        <source>RKE reads the certificates of the cluster from this file. Without it the restore fails after etcd was removed.</source>
        <translation>RKE liest die Zertifikate des Clusters aus dieser Datei. Ohne sie scheitert die Wiederherstellung, nachdem etcd entfernt wurde.</translation>
    </message>
    <message>
        <source>Copy the bundle that was saved with the snapshot to the first etcd node.</source>
        <translation>Das mit dem Snapshot gesicherte Bündel auf den ersten etcd-Knoten kopieren.</translation>
    </message>
    <message>
        <source>There is one certificate bundle</source>
        <translation>Es gibt genau ein Zertifikatsbündel</translation>
    </message>
    <message>
        <source>one on the first etcd node, or one on this machine</source>
        <translation>eines auf dem ersten etcd-Knoten oder eines auf diesem Rechner</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>The bundle of the snapshot is the one that is wanted. The one on the node would be written over.</source>
        <translation>Gebraucht wird das Bündel des Snapshots. Das auf dem Knoten würde überschrieben.</translation>
    </message>
    <message>
        <source>Empty the input, or move /opt/rke/etcd-snapshots/pki.bundle.tar.gz of the first etcd node to another folder.</source>
        <translation>Die Eingabe leeren, oder /opt/rke/etcd-snapshots/pki.bundle.tar.gz des ersten etcd-Knotens in einen anderen Ordner verschieben.</translation>
    </message>
    <message>
        <source>The certificate bundle can be read</source>
        <translation>Das Zertifikatsbündel ist lesbar</translation>
    </message>
    <message>
        <source>a whole archive</source>
        <translation>ein ganzes Archiv</translation>
    </message>
    <message>
        <source>whole: ${fact.bundle.whole}</source>
        <translation>heil: ${fact.bundle.whole}</translation>
    </message>
    <message>
        <source>The restore would fail after etcd was removed.</source>
        <translation>Die Wiederherstellung würde scheitern, nachdem etcd entfernt wurde.</translation>
    </message>
    <message>
        <source>Copy a good bundle over it.</source>
        <translation>Ein gutes Bündel darüberkopieren.</translation>
    </message>
    <message>
        <source>RKE 0.1 removes etcd and its data on all etcd nodes as soon as it starts, before it looks at the snapshot. There is no way back from the start of this command. Back up important data first.</source>
        <translation>RKE 0.1 entfernt etcd und seine Daten auf allen etcd-Knoten, sobald es startet und bevor es den Snapshot ansieht. Ab dem Start dieses Befehls gibt es keinen Weg zurück. Sichern Sie vorher wichtige Daten.</translation>
    </message>
    <message>
        <source>no section addons</source>
        <translation>kein Abschnitt addons</translation>
    </message>
    <message>
        <source>addons: ${desk.config.addons}, rancher/rancher:${desk.config.addonsVersion}</source>
        <translation>addons: ${desk.config.addons}, rancher/rancher:${desk.config.addonsVersion}</translation>
    </message>
    <message>
        <source>With &quot;rke up&quot; RKE applies this section again, and with it the Rancher image that stands there. The section is commented out before, and stays so.</source>
        <translation>Mit „rke up“ wendet RKE diesen Abschnitt wieder an und damit das Rancher-Image, das dort steht. Der Abschnitt wird vorher auskommentiert und bleibt es.</translation>
    </message>
    <message>
        <source>Write the earlier image there before the section is taken in again.</source>
        <translation>Dort das frühere Image eintragen, bevor der Abschnitt wieder aufgenommen wird.</translation>
    </message>
    <message>
        <source>Copy the cluster file</source>
        <translation>Cluster-Datei kopieren</translation>
    </message>
    <message>
        <source>Copy and original are the same</source>
        <translation>Kopie und Original sind gleich</translation>
    </message>
    <message>
        <source>The cluster is restored by this copy, which names one machine first.</source>
        <translation>Mit dieser Kopie, die zuerst nur eine Maschine nennt, wird der Cluster wiederhergestellt.</translation>
    </message>
    <message>
        <source>Take the section addons out of the cluster file</source>
        <translation>Abschnitt addons aus der Cluster-Datei nehmen</translation>
    </message>
    <message>
        <source>Its lines are commented out, so that nothing is lost.</source>
        <translation>Seine Zeilen werden auskommentiert, so geht nichts verloren.</translation>
    </message>
    <message>
        <source>Rancher comes back with etcd. &quot;rke up&quot; would apply the image that stands in this section.</source>
        <translation>Rancher kommt mit etcd zurück. „rke up“ würde das Image anwenden, das in diesem Abschnitt steht.</translation>
    </message>
    <message>
        <source>From RKE 0.2.0 on RKE gives it to the other etcd nodes by itself; before that the cluster is restored on this machine alone.</source>
        <translation>Ab RKE 0.2.0 gibt RKE ihn selbst an die anderen etcd-Knoten weiter; davor wird der Cluster auf dieser Maschine allein wiederhergestellt.</translation>
    </message>
    <message>
        <source>The file travels through the desk and is hashed on both ends.</source>
        <translation>Die Datei geht über den Arbeitsplatz, und ihre Prüfsumme wird auf beiden Seiten genommen.</translation>
    </message>
    <message>
        <source>RKE 0.1 copies nothing by itself; this machine restores from its own file.</source>
        <translation>RKE 0.1 kopiert selbst nichts; diese Maschine stellt aus ihrer eigenen Datei wieder her.</translation>
    </message>
    <message>
        <source>Bring the certificate bundle to the first etcd node</source>
        <translation>Zertifikatsbündel auf den ersten etcd-Knoten bringen</translation>
    </message>
    <message>
        <source>The bundle can be read</source>
        <translation>Das Bündel ist lesbar</translation>
    </message>
    <message>
        <source>The file is hashed on both ends.</source>
        <translation>Die Prüfsumme der Datei wird auf beiden Seiten genommen.</translation>
    </message>
    <message>
        <source>It holds the certificates of the cluster, which a new machine does not have.</source>
        <translation>Es enthält die Zertifikate des Clusters, die eine neue Maschine nicht hat.</translation>
    </message>
    <message>
        <source>The file keeps its name, because from RKE 0.2.0 on the state file belongs to that name. Before, it is the copy that was made of it.</source>
        <translation>Die Datei behält ihren Namen, weil ab RKE 0.2.0 die Statusdatei zu diesem Namen gehört. Davor ist es die Kopie, die von ihr gemacht wurde.</translation>
    </message>
    <message>
        <source>Leave one machine in the copy of the cluster file</source>
        <translation>Eine Maschine in der Kopie der Cluster-Datei lassen</translation>
    </message>
    <message>
        <source>The file has one node</source>
        <translation>Die Datei hat einen Knoten</translation>
    </message>
    <message>
        <source>The program comments the lines of the other machines out, and takes exactly these back in later.</source>
        <translation>Das Programm kommentiert die Zeilen der anderen Maschinen aus und nimmt später genau diese wieder hinein.</translation>
    </message>
    <message>
        <source>RKE 0.1 starts the restored cluster on this machine only.</source>
        <translation>RKE 0.1 startet den wiederhergestellten Cluster nur auf dieser Maschine.</translation>
    </message>
    <message>
        <source>Prove snapshot and bundle</source>
        <translation>Snapshot und Bündel nachweisen</translation>
    </message>
    <message>
        <source>A wrong name or a damaged file is found before etcd is removed.</source>
        <translation>Ein falscher Name oder eine beschädigte Datei fällt auf, bevor etcd entfernt wird.</translation>
    </message>
    <message>
        <source>Nothing may lie between this step and the restore.</source>
        <translation>Zwischen diesem Schritt und der Wiederherstellung darf nichts liegen.</translation>
    </message>
    <message>
        <source>etcd runs on the first etcd node</source>
        <translation>etcd läuft auf dem ersten etcd-Knoten</translation>
    </message>
    <message>
        <source>Put a good snapshot and bundle on every etcd node and run the same restore again.</source>
        <translation>Einen guten Snapshot und ein gutes Bündel auf jeden etcd-Knoten legen und dieselbe Wiederherstellung erneut ausführen.</translation>
    </message>
    <message>
        <source>The name is exactly that of the file, proven on every etcd node right before. &quot;rke remove&quot;, which one page asks for first, is not run; it takes away what a second attempt needs.</source>
        <translation>Der Name ist genau der der Datei, unmittelbar davor auf jedem etcd-Knoten nachgewiesen. „rke remove“, das eine Seite zuerst verlangt, wird nicht ausgeführt; es nimmt weg, was ein zweiter Versuch braucht.</translation>
    </message>
    <message>
        <source>RKE removes etcd and its data everywhere, unpacks the certificates, restores the snapshot on each node and starts etcd. Running it again is safe.</source>
        <translation>RKE entfernt etcd und seine Daten überall, packt die Zertifikate aus, stellt den Snapshot auf jedem Knoten wieder her und startet etcd. Es darf erneut ausgeführt werden.</translation>
    </message>
    <message>
        <source>Build the cluster up</source>
        <translation>Cluster aufbauen</translation>
    </message>
    <message>
        <source>Before RKE 0.2.0 the restore brings back etcd only.</source>
        <translation>Vor RKE 0.2.0 bringt die Wiederherstellung nur etcd zurück.</translation>
    </message>
    <message>
        <source>Wait until one machine is Ready, and no other</source>
        <translation>Warten, bis eine Maschine Ready ist und keine andere</translation>
    </message>
    <message>
        <source>Of all nodes one is Ready</source>
        <translation>Von allen Knoten ist einer Ready</translation>
    </message>
    <message>
        <source>The others are entries of the snapshot. Kubernetes needs some time to see that nothing answers behind them.</source>
        <translation>Die anderen sind Einträge aus dem Snapshot. Kubernetes braucht etwas Zeit, bis es sieht, dass hinter ihnen nichts antwortet.</translation>
    </message>
    <message>
        <source>Restart the restored machine</source>
        <translation>Wiederhergestellte Maschine neu starten</translation>
    </message>
    <message>
        <source>Restart this machine and wait until Docker answers there. Its network and its services begin afresh.</source>
        <translation>Diese Maschine neu starten und warten, bis Docker dort antwortet. Ihr Netz und ihre Dienste beginnen damit von vorn.</translation>
    </message>
    <message>
        <source>The machine started after RKE made its kubelet, which runs again</source>
        <translation>Die Maschine ist gestartet, nachdem RKE ihr kubelet angelegt hat, und es läuft wieder</translation>
    </message>
    <message>
        <source>Take the other machines into the copy of the cluster file</source>
        <translation>Die anderen Maschinen in die Kopie der Cluster-Datei aufnehmen</translation>
    </message>
    <message>
        <source>The copy is the cluster file from now on.</source>
        <translation>Die Kopie ist von jetzt an die Cluster-Datei.</translation>
    </message>
    <message>
        <source>Restart the components of Kubernetes</source>
        <translation>Komponenten von Kubernetes neu starten</translation>
    </message>
    <message>
        <source>The components run</source>
        <translation>Die Komponenten laufen</translation>
    </message>
    <message>
        <source>Only containers that exist on the node, one node after the other. The documented lines fail on nodes that lack one of them, and on an empty list.</source>
        <translation>Nur Container, die es auf dem Knoten gibt, ein Knoten nach dem anderen. Die dokumentierten Zeilen scheitern auf Knoten, denen einer fehlt, und bei einer leeren Liste.</translation>
    </message>
    <message>
        <source>Otherwise the components keep versions of objects that are newer than etcd.</source>
        <translation>Sonst behalten die Komponenten Versionen von Objekten, die neuer sind als etcd.</translation>
    </message>
    <message>
        <source>Cluster file and kubeconfig are kept</source>
        <translation>Cluster-Datei und kubeconfig sind gesichert</translation>
    </message>
    <message>
        <source>With RKE 0.1: the file with -restore in its name is the cluster file from now on, and so is its kube_config.</source>
        <translation>Bei RKE 0.1: Die Datei mit -restore im Namen ist von jetzt an die Cluster-Datei, und ebenso gilt ihre kube_config.</translation>
    </message>
    <message>
        <source>The workstation can be used</source>
        <translation>Der Arbeitsplatz ist benutzbar</translation>
    </message>
    <message>
        <source>a login, a shell, and processes that are found again after a broken connection</source>
        <translation>eine Anmeldung, eine Shell und Prozesse, die nach einer abgerissenen Verbindung wiedergefunden werden</translation>
    </message>
    <message>
        <source>RKE runs on the workstation, and nothing is known of it.</source>
        <translation>RKE läuft auf dem Arbeitsplatz, und über ihn ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Mend the login, or name a jump box with Linux as the workstation of the case. Windows has such a shell only with Git for Windows.</source>
        <translation>Die Anmeldung in Ordnung bringen, oder einen Jump-Host mit Linux als Arbeitsplatz des Falls nennen. Windows hat eine solche Shell nur mit Git for Windows.</translation>
    </message>
    <message>
        <source>RKE outlives this program and the connection</source>
        <translation>RKE überlebt dieses Programm und die Verbindung</translation>
    </message>
    <message>
        <source>The workstation has neither. When this program ends, or its window is closed, in the middle of a restore, RKE may end with it and leave the cluster half built.</source>
        <translation>Der Arbeitsplatz hat keines von beiden. Endet dieses Programm mitten in einer Wiederherstellung, oder wird sein Fenster geschlossen, kann RKE mit ihm enden und den Cluster halb aufgebaut zurücklassen.</translation>
    </message>
    <message>
        <source>Name a jump box with Linux as the workstation of the case. On Linux install util-linux, which brings setsid; Git for Windows does not have it.</source>
        <translation>Einen Jump-Host mit Linux als Arbeitsplatz des Falls nennen. Unter Linux util-linux installieren, das setsid mitbringt; Git for Windows hat es nicht.</translation>
    </message>
    <message>
        <source>Nothing of an old cluster is on this machine</source>
        <translation>Auf dieser Maschine ist nichts von einem alten Cluster</translation>
    </message>
    <message>
        <source>no container of RKE, running or not, and no data of etcd</source>
        <translation>kein Container von RKE, ob er läuft oder nicht, und keine Daten von etcd</translation>
    </message>
    <message>
        <source>RKE 0.1 takes what it finds here as it is. A container of the cluster that was lost is started again, and an etcd with old data does not join.</source>
        <translation>RKE 0.1 nimmt, was es hier findet, wie es ist. Ein Container des verlorenen Clusters wird wieder gestartet, und ein etcd mit alten Daten tritt nicht bei.</translation>
    </message>
    <message>
        <source>A copy of an earlier attempt is kept in the folder of this run, and so is its kubeconfig, by which RKE would ask for the state of a cluster that is gone.</source>
        <translation>Eine Kopie aus einem früheren Versuch bleibt im Ordner dieses Laufs erhalten, ebenso ihre kubeconfig: Mit ihr würde RKE nach dem Zustand eines Clusters fragen, den es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Make the folder of RKE for snapshots</source>
        <translation>Den Ordner von RKE für Snapshots anlegen</translation>
    </message>
    <message>
        <source>The folder is there</source>
        <translation>Der Ordner ist da</translation>
    </message>
    <message>
        <source>A new machine does not have it, nor one that never saved a snapshot.</source>
        <translation>Eine neue Maschine hat ihn nicht, und eine, die nie einen Snapshot gesichert hat, auch nicht.</translation>
    </message>
    <message>
        <source>Only what is NotReady while as many nodes are Ready as belong to the cluster, no fewer and no more.</source>
        <translation>Nur was NotReady ist, während genau so viele Knoten Ready sind, wie zum Cluster gehören, nicht weniger und nicht mehr.</translation>
    </message>
</context>
<context>
    <name>rke-rollback</name>
    <message>
        <source>Roll back an RKE cluster (RKE 0.2.0 and later)</source>
        <translation>RKE-Cluster zurückrollen (RKE 0.2.0 und neuer)</translation>
    </message>
    <message>
        <source>Takes the local RKE cluster, and the Rancher that runs on it, back to an etcd snapshot on the same nodes. RKE itself removes the cluster, restores the snapshot on every etcd node and builds the cluster again.</source>
        <translation>Bringt den lokalen RKE-Cluster und das Rancher darauf auf denselben Knoten zu einem etcd-Snapshot zurück. RKE selbst entfernt den Cluster, stellt den Snapshot auf jedem etcd-Knoten wieder her und baut den Cluster neu auf.</translation>
    </message>
    <message>
        <source>Cluster file of RKE</source>
        <translation>Cluster-Datei von RKE</translation>
    </message>
    <message>
        <source>On the workstation, with the state file of the same name beside it. Neither is ever renamed.</source>
        <translation>Auf der Arbeitsstation, daneben die Statusdatei gleichen Namens. Keine von beiden wird je umbenannt.</translation>
    </message>
    <message>
        <source>RKE program</source>
        <translation>RKE-Programm</translation>
    </message>
    <message>
        <source>Empty when it lies beside the cluster file or in the search path. Use the release that built the cluster before the upgrade.</source>
        <translation>Leer, wenn es neben der Cluster-Datei oder im Suchpfad liegt. Es muss das Release sein, das den Cluster vor dem Upgrade gebaut hat.</translation>
    </message>
    <message>
        <source>kubectl of the workstation</source>
        <translation>kubectl der Arbeitsstation</translation>
    </message>
    <message>
        <source>Empty when it is in the search path.</source>
        <translation>Leer, wenn es im Suchpfad liegt.</translation>
    </message>
    <message>
        <source>Rancher version before the upgrade</source>
        <translation>Rancher-Version vor dem Upgrade</translation>
    </message>
    <message>
        <source>Compared with what runs at the end. The restore itself brings back whatever the snapshot holds.</source>
        <translation>Wird mit dem verglichen, was am Ende läuft. Die Wiederherstellung selbst bringt zurück, was der Snapshot enthält.</translation>
    </message>
    <message>
        <source>Take a snapshot of the present state</source>
        <translation>Snapshot des jetzigen Zustands machen</translation>
    </message>
    <message>
        <source>Only possible while the cluster answers.</source>
        <translation>Nur möglich, solange der Cluster antwortet.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>RKE logs in with the SSH agent of the workstation</source>
        <translation>RKE meldet sich mit dem SSH-Agenten der Arbeitsstation an</translation>
    </message>
    <message>
        <source>RKE accepts any Docker version</source>
        <translation>RKE nimmt jede Docker-Version an</translation>
    </message>
    <message>
        <source>For nodes whose Docker was updated since.</source>
        <translation>Für Knoten, deren Docker seither aktualisiert wurde.</translation>
    </message>
    <message>
        <source>Restore with the state file of the workstation</source>
        <translation>Mit der Statusdatei der Arbeitsstation wiederherstellen</translation>
    </message>
    <message>
        <source>From RKE 1.1.5 the state inside the snapshot is taken otherwise.</source>
        <translation>Ab RKE 1.1.5 wird sonst der Status aus dem Snapshot genommen.</translation>
    </message>
    <message>
        <source>S3 settings</source>
        <translation>S3-Einstellungen</translation>
    </message>
    <message>
        <source>file: all of them, keys included, stand in the cluster file. flags: the etcd nodes have an instance profile and no key is needed.</source>
        <translation>file: alle samt Schlüsseln stehen in der Cluster-Datei. flags: die etcd-Knoten haben ein Instanzprofil, es ist kein Schlüssel nötig.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>flags</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>S3-Bucket</translation>
    </message>
    <message>
        <source>S3 endpoint</source>
        <translation>S3-Endpunkt</translation>
    </message>
    <message>
        <source>S3 region</source>
        <translation>S3-Region</translation>
    </message>
    <message>
        <source>S3 folder</source>
        <translation>S3-Ordner</translation>
    </message>
    <message>
        <source>CA file of the S3 endpoint</source>
        <translation>CA-Datei des S3-Endpunkts</translation>
    </message>
    <message>
        <source>On the workstation.</source>
        <translation>Auf der Arbeitsstation.</translation>
    </message>
    <message>
        <source>Host name of Rancher</source>
        <translation>Hostname von Rancher</translation>
    </message>
    <message>
        <source>Asked for /ping at the end.</source>
        <translation>Wird am Ende nach /ping gefragt.</translation>
    </message>
    <message>
        <source>RKE is on the workstation</source>
        <translation>RKE liegt auf der Arbeitsstation</translation>
    </message>
    <message>
        <source>rke, or rke_SYSTEM-PROCESSOR, beside the cluster file</source>
        <translation>rke oder rke_SYSTEM-PROZESSOR neben der Cluster-Datei</translation>
    </message>
    <message>
        <source>There is no RKE program that can be run on the workstation.</source>
        <translation>Auf der Arbeitsstation gibt es kein ausführbares RKE-Programm.</translation>
    </message>
    <message>
        <source>Put the RKE release that built the cluster beside the cluster file, executable.</source>
        <translation>Das RKE-Release, das den Cluster gebaut hat, ausführbar neben die Cluster-Datei legen.</translation>
    </message>
    <message>
        <source>The cluster file is there</source>
        <translation>Die Cluster-Datei ist da</translation>
    </message>
    <message>
        <source>RKE knows the nodes from this file only.</source>
        <translation>RKE kennt die Knoten nur aus dieser Datei.</translation>
    </message>
    <message>
        <source>Bring the file back to the workstation, with its state file, under its old name.</source>
        <translation>Die Datei samt Statusdatei unter ihrem alten Namen auf die Arbeitsstation zurückbringen.</translation>
    </message>
    <message>
        <source>The cluster file is written with spaces</source>
        <translation>Die Cluster-Datei ist mit Leerzeichen eingerückt</translation>
    </message>
    <message>
        <source>no tab</source>
        <translation>kein Tabulator</translation>
    </message>
    <message>
        <source>YAML does not allow tabs; RKE refuses the file.</source>
        <translation>YAML erlaubt keine Tabulatoren; RKE weist die Datei ab.</translation>
    </message>
    <message>
        <source>Replace each tab by spaces.</source>
        <translation>Jeden Tabulator durch Leerzeichen ersetzen.</translation>
    </message>
    <message>
        <source>The cluster file names etcd nodes</source>
        <translation>Die Cluster-Datei nennt etcd-Knoten</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>mindestens einer</translation>
    </message>
    <message>
        <source>No node of the file has the role etcd, or its nodes could not be read.</source>
        <translation>Kein Knoten der Datei hat die Rolle etcd, oder ihre Knoten waren nicht zu lesen.</translation>
    </message>
    <message>
        <source>Write each node below &quot;nodes:&quot; on lines of its own.</source>
        <translation>Jeden Knoten unter „nodes:“ in eigene Zeilen schreiben.</translation>
    </message>
    <message>
        <source>The state file lies beside the cluster file</source>
        <translation>Die Statusdatei liegt neben der Cluster-Datei</translation>
    </message>
    <message>
        <source>Without the state file RKE would make new certificates, and the restored cluster would not accept them.</source>
        <translation>Ohne Statusdatei würde RKE neue Zertifikate machen, und der wiederhergestellte Cluster nähme sie nicht an.</translation>
    </message>
    <message>
        <source>Bring it back. RKE 1.3.0 and later can read it from the cluster with &quot;rke util get-state-file&quot;.</source>
        <translation>Sie zurückbringen. RKE 1.3.0 und neuer kann sie mit „rke util get-state-file“ aus dem Cluster lesen.</translation>
    </message>
    <message>
        <source>The state file is whole and holds the CA</source>
        <translation>Die Statusdatei ist ganz und enthält die CA</translation>
    </message>
    <message>
        <source>JSON with kube-ca</source>
        <translation>JSON mit kube-ca</translation>
    </message>
    <message>
        <source>RKE would stop with &quot;CA Certificate or Key is empty&quot;, or make new certificates.</source>
        <translation>RKE würde mit „CA Certificate or Key is empty“ enden oder neue Zertifikate machen.</translation>
    </message>
    <message>
        <source>Bring back the state file that belongs to the snapshot.</source>
        <translation>Die Statusdatei zurückbringen, die zum Snapshot gehört.</translation>
    </message>
    <message>
        <source>A snapshot is chosen</source>
        <translation>Ein Snapshot ist gewählt</translation>
    </message>
    <message>
        <source>one</source>
        <translation>einer</translation>
    </message>
    <message>
        <source>Without a snapshot nothing can be restored.</source>
        <translation>Ohne Snapshot kann nichts wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Choose a snapshot.</source>
        <translation>Einen Snapshot wählen.</translation>
    </message>
    <message>
        <source>The snapshot lies where RKE looks for it</source>
        <translation>Der Snapshot liegt dort, wo RKE ihn sucht</translation>
    </message>
    <message>
        <source>a file in /opt/rke/etcd-snapshots that is not empty</source>
        <translation>eine nicht leere Datei in /opt/rke/etcd-snapshots</translation>
    </message>
    <message>
        <source>RKE reads only this folder, and it has stopped etcd before it finds out.</source>
        <translation>RKE liest nur diesen Ordner, und es hat etcd angehalten, bevor es nachsieht.</translation>
    </message>
    <message>
        <source>Choose it from the list, or copy it there under its own name.</source>
        <translation>Ihn aus der Liste wählen oder unter seinem eigenen Namen dorthin kopieren.</translation>
    </message>
    <message>
        <source>The snapshot is whole</source>
        <translation>Der Snapshot ist ganz</translation>
    </message>
    <message>
        <source>the hash at its end, or every member of the zip, is right</source>
        <translation>die Prüfsumme am Ende oder jeder Teil der Zip-Datei stimmt</translation>
    </message>
    <message>
        <source>The file is cut short or changed. The restore would remove the cluster and then fail.</source>
        <translation>Die Datei ist abgeschnitten oder verändert. Die Wiederherstellung würde den Cluster entfernen und dann scheitern.</translation>
    </message>
    <message>
        <source>Choose another snapshot.</source>
        <translation>Einen anderen Snapshot wählen.</translation>
    </message>
    <message>
        <source>The snapshot is the one that was chosen</source>
        <translation>Der Snapshot ist der gewählte</translation>
    </message>
    <message>
        <source>the chosen hash</source>
        <translation>die gewählte Prüfsumme</translation>
    </message>
    <message>
        <source>The file has changed since it was chosen.</source>
        <translation>Die Datei hat sich seit der Wahl geändert.</translation>
    </message>
    <message>
        <source>Choose the snapshot again.</source>
        <translation>Den Snapshot erneut wählen.</translation>
    </message>
    <message>
        <source>Every copy of the snapshot is the same</source>
        <translation>Jede Kopie des Snapshots ist gleich</translation>
    </message>
    <message>
        <source>No other file has the name of the snapshot</source>
        <translation>Keine andere Datei heißt wie der Snapshot</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>RKE takes the first file of this name that it finds, which may be this one and not yours.</source>
        <translation>RKE nimmt die erste Datei dieses Namens, vielleicht diese und nicht die gewählte.</translation>
    </message>
    <message>
        <source>Choose the file on the node, or move it out of /opt/rke/etcd-snapshots.</source>
        <translation>Die Datei auf dem Knoten wählen oder sie aus /opt/rke/etcd-snapshots herausnehmen.</translation>
    </message>
    <message>
        <source>The zip file has the name of its snapshot</source>
        <translation>Die Zip-Datei heißt wie ihr Snapshot</translation>
    </message>
    <message>
        <source>a member ${desk.restore.name}</source>
        <translation>ein Teil ${desk.restore.name}</translation>
    </message>
    <message>
        <source>RKE unpacks the member that is called like the file. A renamed zip file cannot be restored.</source>
        <translation>RKE packt den Teil aus, der wie die Datei heißt. Eine umbenannte Zip-Datei kann nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Give the file the name of its first member, with .zip at the end.</source>
        <translation>Der Datei den Namen ihres ersten Teils geben, mit .zip am Ende.</translation>
    </message>
    <message>
        <source>The S3 settings are given</source>
        <translation>Die S3-Einstellungen sind angegeben</translation>
    </message>
    <message>
        <source>s3backupconfig in the cluster file, or bucket and endpoint</source>
        <translation>s3backupconfig in der Cluster-Datei oder Bucket und Endpunkt</translation>
    </message>
    <message>
        <source>RKE cannot find the snapshot without them.</source>
        <translation>Ohne sie findet RKE den Snapshot nicht.</translation>
    </message>
    <message>
        <source>Write access_key, secret_key, bucket_name, endpoint, region and folder below services.etcd.backup_config.s3backupconfig of the cluster file, mode 0600. Keys are never given on the command line, where every user sees them.</source>
        <translation>access_key, secret_key, bucket_name, endpoint, region und folder unter services.etcd.backup_config.s3backupconfig in die Cluster-Datei schreiben, Modus 0600. Schlüssel stehen nie auf der Befehlszeile, wo jeder Benutzer sie sieht.</translation>
    </message>
    <message>
        <source>This RKE knows the options</source>
        <translation>Dieses RKE kennt die Optionen</translation>
    </message>
    <message>
        <source>--folder from v0.2.7, --s3-endpoint-ca from v0.2.5, --use-local-state from v1.1.5</source>
        <translation>--folder ab v0.2.7, --s3-endpoint-ca ab v0.2.5, --use-local-state ab v1.1.5</translation>
    </message>
    <message>
        <source>RKE would stop at an option that it does not know.</source>
        <translation>RKE würde an einer unbekannten Option enden.</translation>
    </message>
    <message>
        <source>Leave the option empty, or use a later RKE of the same line.</source>
        <translation>Die Option leer lassen oder ein neueres RKE derselben Linie benutzen.</translation>
    </message>
    <message>
        <source>RKE can take the state from the snapshot, but recurring snapshots of some releases do not hold it. Then the restore stops.</source>
        <translation>RKE kann den Status aus dem Snapshot nehmen, doch regelmäßige Snapshots mancher Releases enthalten ihn nicht. Dann endet die Wiederherstellung.</translation>
    </message>
    <message>
        <source>Bring the state file back, or read it from the cluster with &quot;rke util get-state-file&quot; (RKE 1.3.0 and later).</source>
        <translation>Die Statusdatei zurückbringen oder mit „rke util get-state-file“ aus dem Cluster lesen (RKE 1.3.0 und neuer).</translation>
    </message>
    <message>
        <source>The snapshot proves itself</source>
        <translation>Der Snapshot beweist sich selbst</translation>
    </message>
    <message>
        <source>RKE keeps its data where the checks look</source>
        <translation>RKE hat seine Daten dort, wo die Prüfungen nachsehen</translation>
    </message>
    <message>
        <source>no prefix_path in the cluster file</source>
        <translation>kein prefix_path in der Cluster-Datei</translation>
    </message>
    <message>
        <source>etcd and certificates lie below this folder. Room, mount points, certificates and, where machines are cleaned, what is left of the old cluster are looked for in the usual folders only.</source>
        <translation>etcd und Zertifikate liegen unter diesem Ordner. Platz, Einhängepunkte, Zertifikate und, wo Maschinen bereinigt werden, Reste des alten Clusters werden nur in den üblichen Ordnern gesucht.</translation>
    </message>
    <message>
        <source>Look at these below that folder yourself; where machines are cleaned, remove etc/kubernetes, var/lib/etcd and var/lib/cni there.</source>
        <translation>Dort selbst nachsehen; wo Maschinen bereinigt werden, darunter etc/kubernetes, var/lib/etcd und var/lib/cni entfernen.</translation>
    </message>
    <message>
        <source>a hash at the end of the file, or unzip to test it</source>
        <translation>eine Prüfsumme am Dateiende oder unzip zum Prüfen</translation>
    </message>
    <message>
        <source>Whether the file is whole cannot be told.</source>
        <translation>Ob die Datei ganz ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Install unzip on that node. Where nothing can be installed, as on CoreOS and Flatcar, test a copy with &quot;unzip -t&quot; elsewhere and compare its SHA-256. Else choose another snapshot.</source>
        <translation>unzip auf diesem Knoten installieren. Wo sich nichts installieren lässt, wie auf CoreOS und Flatcar, eine Kopie anderswo mit „unzip -t“ prüfen und ihre SHA-256 vergleichen. Sonst einen anderen Snapshot wählen.</translation>
    </message>
    <message>
        <source>The snapshot was looked at before the run</source>
        <translation>Der Snapshot wurde vor dem Lauf angesehen</translation>
    </message>
    <message>
        <source>a file on an etcd node</source>
        <translation>eine Datei auf einem etcd-Knoten</translation>
    </message>
    <message>
        <source>A snapshot that lies on no node can be checked only after it has arrived, and one in S3 only by RKE itself.</source>
        <translation>Ein Snapshot, der auf keinem Knoten liegt, kann erst nach seiner Ankunft geprüft werden, einer in S3 nur von RKE selbst.</translation>
    </message>
    <message>
        <source>Copy it to an etcd node first, where that is possible.</source>
        <translation>Ihn, wo möglich, vorher auf einen etcd-Knoten kopieren.</translation>
    </message>
    <message>
        <source>The cluster file does not bring the newer Rancher back</source>
        <translation>Die Cluster-Datei bringt das neuere Rancher nicht zurück</translation>
    </message>
    <message>
        <source>addons: with rancher/rancher:${input.targetVersion}</source>
        <translation>addons: mit rancher/rancher:${input.targetVersion}</translation>
    </message>
    <message>
        <source>RKE applies the section &quot;addons&quot; after the restore, and with it the Rancher image that stands there.</source>
        <translation>RKE wendet nach der Wiederherstellung den Abschnitt „addons“ an und damit das Rancher-Image, das dort steht.</translation>
    </message>
    <message>
        <source>Write the earlier version there, or fill in &quot;Rancher version before the upgrade&quot;.</source>
        <translation>Dort die frühere Version eintragen oder „Rancher-Version vor dem Upgrade“ ausfüllen.</translation>
    </message>
    <message>
        <source>Rancher before 2.5</source>
        <translation>Rancher vor 2.5</translation>
    </message>
    <message>
        <source>Rancher 2.0 to 2.4</source>
        <translation>Rancher 2.0 bis 2.4</translation>
    </message>
    <message>
        <source>From Rancher 2.5 the documents roll Rancher back with the rancher-backup operator. This restore also takes back Kubernetes and everything else on the cluster.</source>
        <translation>Ab Rancher 2.5 rollen die Dokumente Rancher mit dem rancher-backup-Operator zurück. Diese Wiederherstellung nimmt auch Kubernetes und alles andere im Cluster zurück.</translation>
    </message>
    <message>
        <source>Choose the procedure with the rancher-backup operator where a backup of it exists.</source>
        <translation>Das Verfahren mit dem rancher-backup-Operator wählen, wo ein Backup davon da ist.</translation>
    </message>
    <message>
        <source>Rancher 2.2 or later</source>
        <translation>Rancher 2.2 oder neuer</translation>
    </message>
    <message>
        <source>v2.2.0</source>
        <translation>v2.2.0</translation>
    </message>
    <message>
        <source>Docker answers on the node</source>
        <translation>Docker antwortet auf dem Knoten</translation>
    </message>
    <message>
        <source>a version</source>
        <translation>eine Version</translation>
    </message>
    <message>
        <source>RKE drops a node that it cannot use from its list and goes on without it.</source>
        <translation>Einen Knoten, den RKE nicht benutzen kann, streicht es und macht ohne ihn weiter.</translation>
    </message>
    <message>
        <source>Start Docker, and put the user of RKE into the group docker.</source>
        <translation>Docker starten und den Benutzer von RKE in die Gruppe docker aufnehmen.</translation>
    </message>
    <message>
        <source>The cluster file names this node</source>
        <translation>Die Cluster-Datei nennt diesen Knoten</translation>
    </message>
    <message>
        <source>RKE does not know this machine under any of its addresses. It may belong to another cluster.</source>
        <translation>RKE kennt diese Maschine unter keiner ihrer Adressen. Vielleicht gehört sie zu einem anderen Cluster.</translation>
    </message>
    <message>
        <source>Compare the addresses of the case with those of the cluster file.</source>
        <translation>Die Adressen des Falls mit denen der Cluster-Datei vergleichen.</translation>
    </message>
    <message>
        <source>The case names all etcd nodes</source>
        <translation>Der Fall nennt alle etcd-Knoten</translation>
    </message>
    <message>
        <source>${desk.config.etcdCount} etcd nodes</source>
        <translation>${desk.config.etcdCount} etcd-Knoten</translation>
    </message>
    <message>
        <source>Snapshots and leftovers on an etcd node that is not in the case are not looked at.</source>
        <translation>Snapshots und Reste auf einem etcd-Knoten, der nicht im Fall steht, werden nicht angesehen.</translation>
    </message>
    <message>
        <source>Add the missing etcd nodes to the case.</source>
        <translation>Die fehlenden etcd-Knoten in den Fall aufnehmen.</translation>
    </message>
    <message>
        <source>The snapshot folder is not shared</source>
        <translation>Der Snapshot-Ordner wird nicht geteilt</translation>
    </message>
    <message>
        <source>a folder of this node&apos;s own</source>
        <translation>ein eigener Ordner dieses Knotens</translation>
    </message>
    <message>
        <source>A folder that several etcd nodes share breaks the restore.</source>
        <translation>Ein Ordner, den mehrere etcd-Knoten teilen, verhindert die Wiederherstellung.</translation>
    </message>
    <message>
        <source>Leave it mounted on one etcd node only, and mount it elsewhere after the restore.</source>
        <translation>Ihn nur auf einem etcd-Knoten eingehängt lassen und anderswo erst danach wieder einhängen.</translation>
    </message>
    <message>
        <source>Room for the restore</source>
        <translation>Platz für die Wiederherstellung</translation>
    </message>
    <message>
        <source>A full disk in the middle of the restore leaves the node without its database.</source>
        <translation>Eine volle Platte mitten in der Wiederherstellung lässt den Knoten ohne Datenbank zurück.</translation>
    </message>
    <message>
        <source>Remove old snapshots or unused images.</source>
        <translation>Alte Snapshots oder unbenutzte Images entfernen.</translation>
    </message>
    <message>
        <source>The tools that the steps use are there</source>
        <translation>Die Werkzeuge der Schritte sind da</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>A step that uses them fails in the middle of the run.</source>
        <translation>Ein Schritt, der sie braucht, scheitert mitten im Lauf.</translation>
    </message>
    <message>
        <source>Install them now.</source>
        <translation>Sie jetzt installieren.</translation>
    </message>
    <message>
        <source>kubectl and its configuration are on the workstation</source>
        <translation>kubectl und seine Konfiguration liegen auf der Arbeitsstation</translation>
    </message>
    <message>
        <source>kubectl and ${desk.files.kubeconfig}</source>
        <translation>kubectl und ${desk.files.kubeconfig}</translation>
    </message>
    <message>
        <source>Nothing could be proven after the restore.</source>
        <translation>Nach der Wiederherstellung ließe sich nichts nachweisen.</translation>
    </message>
    <message>
        <source>Install kubectl, and bring the file back with &quot;rke util get-kubeconfig&quot; (RKE 1.3.0 and later).</source>
        <translation>kubectl installieren und die Datei mit „rke util get-kubeconfig“ zurückholen (RKE 1.3.0 und neuer).</translation>
    </message>
    <message>
        <source>The CA is valid</source>
        <translation>Die CA ist gültig</translation>
    </message>
    <message>
        <source>for another day</source>
        <translation>noch einen Tag</translation>
    </message>
    <message>
        <source>From RKE 1.1.0 a restore with expired certificates is refused after the cluster was stopped.</source>
        <translation>Ab RKE 1.1.0 wird eine Wiederherstellung mit abgelaufenen Zertifikaten abgewiesen, nachdem etcd angehalten wurde.</translation>
    </message>
    <message>
        <source>Rotate the certificates first.</source>
        <translation>Zuerst die Zertifikate erneuern.</translation>
    </message>
    <message>
        <source>Every change made in Rancher and in this cluster since the snapshot is lost and cannot be brought back. Clusters that Rancher manages keep their own state.</source>
        <translation>Jede Änderung in Rancher und in diesem Cluster seit dem Snapshot geht verloren und kann nicht zurückgeholt werden. Von Rancher verwaltete Cluster behalten ihren eigenen Zustand.</translation>
    </message>
    <message>
        <source>RKE removes the whole Kubernetes cluster from its nodes and builds it again. All workloads of this cluster are stopped meanwhile. Back up important data first.</source>
        <translation>RKE entfernt den ganzen Kubernetes-Cluster von seinen Knoten und baut ihn neu auf. Alle Arbeitslasten dieses Clusters stehen solange still. Sichern Sie vorher wichtige Daten.</translation>
    </message>
    <message>
        <source>RKE rewrites the state file before it has looked for the snapshot. After an early failure never run &quot;rke up&quot; before the saved state file is back in place; this step puts it back before each attempt. Never rename the cluster file or the state file.</source>
        <translation>RKE schreibt die Statusdatei um, bevor es nach dem Snapshot gesehen hat. Nach einem frühen Fehler nie „rke up“ ausführen, bevor die gesicherte Statusdatei zurückgelegt ist; dieser Schritt legt sie vor jedem Versuch zurück. Cluster-Datei und Statusdatei nie umbenennen.</translation>
    </message>
    <message>
        <source>RKE logs in to the nodes by itself and does not check their host keys.</source>
        <translation>RKE meldet sich selbst an den Knoten an und prüft ihre Hostschlüssel nicht.</translation>
    </message>
    <message>
        <source>RKE is the release that built the cluster before the upgrade</source>
        <translation>RKE ist das Release, das den Cluster vor dem Upgrade gebaut hat</translation>
    </message>
    <message>
        <source>the same release</source>
        <translation>dasselbe Release</translation>
    </message>
    <message>
        <source>Another RKE may not support the Kubernetes version of the snapshot, or upgrades images by itself.</source>
        <translation>Ein anderes RKE unterstützt die Kubernetes-Version des Snapshots vielleicht nicht oder aktualisiert von sich aus Images.</translation>
    </message>
    <message>
        <source>Put the RKE release from before the upgrade beside the cluster file.</source>
        <translation>Das RKE-Release von vor dem Upgrade neben die Cluster-Datei legen.</translation>
    </message>
    <message>
        <source>Only RKE 1.1.0 and later take the Kubernetes version back with the snapshot. Write the earlier kubernetes_version into the cluster file if the upgrade changed it.</source>
        <translation>Erst RKE 1.1.0 und neuer nimmt mit dem Snapshot auch die Kubernetes-Version zurück. Die frühere kubernetes_version in die Cluster-Datei schreiben, falls das Upgrade sie geändert hat.</translation>
    </message>
    <message>
        <source>RKE runs on this machine and needs port 22 of all nodes to the end. A machine that falls asleep leaves the cluster half built.</source>
        <translation>RKE läuft auf diesem Rechner und braucht bis zum Ende Port 22 aller Knoten. Ein Rechner, der einschläft, lässt den Cluster halb gebaut zurück.</translation>
    </message>
    <message>
        <source>Name a jump box as the workstation of the case.</source>
        <translation>Einen Sprungrechner als Arbeitsstation des Falls nennen.</translation>
    </message>
    <message>
        <source>Only its owner reads the S3 keys of the cluster file</source>
        <translation>Nur der Eigentümer liest die S3-Schlüssel der Cluster-Datei</translation>
    </message>
    <message>
        <source>600</source>
        <translation>600</translation>
    </message>
    <message>
        <source>The cluster file holds S3 keys, and others may read it.</source>
        <translation>Die Cluster-Datei enthält S3-Schlüssel, und andere dürfen sie lesen.</translation>
    </message>
    <message>
        <source>chmod 600 FILE</source>
        <translation>chmod 600 DATEI</translation>
    </message>
    <message>
        <source>An odd number of etcd nodes</source>
        <translation>Eine ungerade Zahl von etcd-Knoten</translation>
    </message>
    <message>
        <source>1, 3 or 5</source>
        <translation>1, 3 oder 5</translation>
    </message>
    <message>
        <source>An even number of etcd nodes bears no more failures than one less.</source>
        <translation>Eine gerade Zahl von etcd-Knoten verträgt nicht mehr Ausfälle als einer weniger.</translation>
    </message>
    <message>
        <source>Snapshots and etcd data lie on one disk</source>
        <translation>Snapshots und etcd-Daten liegen auf einer Platte</translation>
    </message>
    <message>
        <source>no mount points of their own</source>
        <translation>keine eigenen Einhängepunkte</translation>
    </message>
    <message>
        <source>Older RKE tools move the restored data and stop with &quot;inter-device move failed&quot; when the target is not empty.</source>
        <translation>Ältere RKE-Werkzeuge verschieben die wiederhergestellten Daten und enden mit „inter-device move failed“, wenn das Ziel nicht leer ist.</translation>
    </message>
    <message>
        <source>Have the volumes at hand, or mount them one level up.</source>
        <translation>Die Volumes bereithalten oder eine Ebene höher einhängen.</translation>
    </message>
    <message>
        <source>All nodes take part</source>
        <translation>Alle Knoten nehmen teil</translation>
    </message>
    <message>
        <source>none left out</source>
        <translation>keiner ausgelassen</translation>
    </message>
    <message>
        <source>RKE skips a node that does not answer and builds the cluster without it; it ends with &quot;Provisioning incomplete&quot;.</source>
        <translation>RKE überspringt einen Knoten, der nicht antwortet, und baut den Cluster ohne ihn; es endet mit „Provisioning incomplete“.</translation>
    </message>
    <message>
        <source>Take the node out of the cluster file, or repair it.</source>
        <translation>Den Knoten aus der Cluster-Datei nehmen oder reparieren.</translation>
    </message>
    <message>
        <source>The Kubernetes API answers</source>
        <translation>Die Kubernetes-API antwortet</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>The present state cannot be saved as a snapshot. The restore works without it.</source>
        <translation>Der jetzige Zustand kann nicht als Snapshot gesichert werden. Die Wiederherstellung geht auch ohne.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>RKE reads the file on the node</source>
        <translation>RKE liest die Datei auf dem Knoten</translation>
    </message>
    <message>
        <source>no backup_config that sends it to S3</source>
        <translation>kein backup_config, das RKE zu S3 schickt</translation>
    </message>
    <message>
        <source>With this section RKE would look for the snapshot in S3. It is commented out in the cluster file for the restore and put back afterwards.</source>
        <translation>Mit diesem Abschnitt würde RKE den Snapshot in S3 suchen. Er wird für die Wiederherstellung in der Cluster-Datei auskommentiert und danach zurückgeholt.</translation>
    </message>
    <message>
        <source>No helper container was left over</source>
        <translation>Kein Hilfscontainer ist übrig</translation>
    </message>
    <message>
        <source>A container of an earlier restore answers for the new one. It is removed first.</source>
        <translation>Ein Container einer früheren Wiederherstellung antwortet für die neue. Er wird zuerst entfernt.</translation>
    </message>
    <message>
        <source>cattle-cluster-agent and cattle-node-agent stay in Error or CrashLoopBackOff until Rancher is up. Agents of managed clusters come back within 10 to 15 minutes.</source>
        <translation>cattle-cluster-agent und cattle-node-agent bleiben in Error oder CrashLoopBackOff, bis Rancher läuft. Agenten verwalteter Cluster kommen binnen 10 bis 15 Minuten zurück.</translation>
    </message>
    <message>
        <source>Prepare and keep copies</source>
        <translation>Vorbereiten und Kopien behalten</translation>
    </message>
    <message>
        <source>Restore the snapshot</source>
        <translation>Snapshot wiederherstellen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Keep cluster file, state file and kubeconfig</source>
        <translation>Cluster-Datei, Statusdatei und kubeconfig sichern</translation>
    </message>
    <message>
        <source>Every copy equals its original</source>
        <translation>Jede Kopie gleicht ihrem Original</translation>
    </message>
    <message>
        <source>The copies lie in a folder of this run, which an earlier or later attempt cannot overwrite.</source>
        <translation>Die Kopien liegen in einem Ordner dieses Laufs, den kein früherer oder späterer Versuch überschreibt.</translation>
    </message>
    <message>
        <source>The state file holds the keys of the cluster. The copy is the way back after an early failure.</source>
        <translation>Die Statusdatei enthält die Schlüssel des Clusters. Die Kopie ist der Weg zurück nach einem frühen Fehler.</translation>
    </message>
    <message>
        <source>Bring the snapshot to the first etcd node</source>
        <translation>Snapshot auf den ersten etcd-Knoten bringen</translation>
    </message>
    <message>
        <source>The snapshot lies in the folder of RKE</source>
        <translation>Der Snapshot liegt im Ordner von RKE</translation>
    </message>
    <message>
        <source>The file is hashed on both ends and keeps its name; a zip file with another name cannot be restored.</source>
        <translation>Die Prüfsumme wird auf beiden Seiten genommen, und die Datei behält ihren Namen; eine Zip-Datei mit anderem Namen kann nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>RKE gives it to the other etcd nodes by itself.</source>
        <translation>RKE gibt ihn selbst an die anderen etcd-Knoten weiter.</translation>
    </message>
    <message>
        <source>Prove the snapshot</source>
        <translation>Snapshot nachweisen</translation>
    </message>
    <message>
        <source>The file is the one that was checked</source>
        <translation>Die Datei ist die geprüfte</translation>
    </message>
    <message>
        <source>An etcd snapshot ends with the SHA-256 of everything before it. A zip file is unpacked into a scratch folder for that.</source>
        <translation>Ein etcd-Snapshot endet mit der SHA-256 von allem davor. Eine Zip-Datei wird dafür in einen Zwischenordner ausgepackt.</translation>
    </message>
    <message>
        <source>Prove the snapshot that was brought</source>
        <translation>Gebrachten Snapshot nachweisen</translation>
    </message>
    <message>
        <source>RKE removes the cluster before it reads the file.</source>
        <translation>RKE entfernt den Cluster, bevor es die Datei liest.</translation>
    </message>
    <message>
        <source>Remove helper containers of earlier attempts</source>
        <translation>Hilfscontainer früherer Versuche entfernen</translation>
    </message>
    <message>
        <source>None of them is left</source>
        <translation>Keiner davon ist übrig</translation>
    </message>
    <message>
        <source>Only containers that exist, and with their last lines. A leftover etcd-checksum-checker answers with the sum of another file.</source>
        <translation>Nur Container, die es gibt, und mit ihren letzten Zeilen. Ein übriger etcd-checksum-checker antwortet mit der Prüfsumme einer anderen Datei.</translation>
    </message>
    <message>
        <source>They belong to a restore that was broken off.</source>
        <translation>Sie gehören zu einer abgebrochenen Wiederherstellung.</translation>
    </message>
    <message>
        <source>The way back to the newer state, with the newer RKE. It may be skipped when the cluster is too ill.</source>
        <translation>Der Weg zurück zum neueren Zustand, mit dem neueren RKE. Darf übersprungen werden, wenn der Cluster zu krank ist.</translation>
    </message>
    <message>
        <source>Record the nodes and pods as they are</source>
        <translation>Knoten und Pods festhalten, wie sie sind</translation>
    </message>
    <message>
        <source>The list is kept</source>
        <translation>Die Liste ist gesichert</translation>
    </message>
    <message>
        <source>Compared with what is there at the end.</source>
        <translation>Wird mit dem verglichen, was am Ende da ist.</translation>
    </message>
    <message>
        <source>Take backup_config out for the restore</source>
        <translation>backup_config für die Wiederherstellung herausnehmen</translation>
    </message>
    <message>
        <source>The section is not set</source>
        <translation>Der Abschnitt ist nicht gesetzt</translation>
    </message>
    <message>
        <source>RKE would look for the snapshot in S3, or refuse the restore.</source>
        <translation>RKE würde den Snapshot in S3 suchen oder die Wiederherstellung abweisen.</translation>
    </message>
    <message>
        <source>The lines are commented out in place; the file keeps its name, because the state file belongs to that name.</source>
        <translation>Die Zeilen werden an Ort und Stelle auskommentiert; die Datei behält ihren Namen, weil die Statusdatei zu diesem Namen gehört.</translation>
    </message>
    <message>
        <source>Before the line &quot;Cleaning old kubernetes cluster&quot;: put the saved state file back and run &quot;docker start etcd&quot; on the etcd nodes. After it: restore the snapshot pre-rollback-… with the newer RKE.</source>
        <translation>Vor der Zeile „Cleaning old kubernetes cluster“: die gesicherte Statusdatei zurücklegen und auf den etcd-Knoten „docker start etcd“ ausführen. Danach: mit dem neueren RKE den Snapshot pre-rollback-… wiederherstellen.</translation>
    </message>
    <message>
        <source>The saved state file is put back before each attempt, because RKE empties it at the start. S3 keys stand in the cluster file, never on the command line.</source>
        <translation>Die gesicherte Statusdatei wird vor jedem Versuch zurückgelegt, weil RKE sie zu Beginn leert. S3-Schlüssel stehen in der Cluster-Datei, nie auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>RKE stops etcd, gives the snapshot to all etcd nodes, compares the copies, removes the cluster, restores and builds it again. Running it again is safe.</source>
        <translation>RKE hält etcd an, gibt den Snapshot allen etcd-Knoten, vergleicht die Kopien, entfernt den Cluster, stellt wieder her und baut neu auf. Es darf erneut ausgeführt werden.</translation>
    </message>
    <message>
        <source>Build up what was skipped</source>
        <translation>Übersprungenes aufbauen</translation>
    </message>
    <message>
        <source>As many nodes are Ready as the cluster file has</source>
        <translation>So viele Knoten sind Ready, wie die Cluster-Datei hat</translation>
    </message>
    <message>
        <source>From RKE 0.2.0 the restore builds the cluster itself. Only where a node could not be reached it is needed, after the node was repaired.</source>
        <translation>Ab RKE 0.2.0 baut die Wiederherstellung den Cluster selbst auf. Nur wo ein Knoten nicht zu erreichen war, ist es nötig, nachdem er repariert wurde.</translation>
    </message>
    <message>
        <source>Not needed when all nodes are there.</source>
        <translation>Nicht nötig, wenn alle Knoten da sind.</translation>
    </message>
    <message>
        <source>Wait until every node is Ready</source>
        <translation>Warten, bis jeder Knoten Ready ist</translation>
    </message>
    <message>
        <source>Every node of the cluster file is Ready</source>
        <translation>Jeder Knoten der Cluster-Datei ist Ready</translation>
    </message>
    <message>
        <source>A node that was added after the snapshot is not in the list, one that was removed after it stays NotReady.</source>
        <translation>Ein nach dem Snapshot hinzugekommener Knoten fehlt in der Liste, ein danach entfernter bleibt NotReady.</translation>
    </message>
    <message>
        <source>Wait until the system and Rancher run</source>
        <translation>Warten, bis System und Rancher laufen</translation>
    </message>
    <message>
        <source>Pods of kube-system, ingress-nginx and cattle-system run</source>
        <translation>Pods von kube-system, ingress-nginx und cattle-system laufen</translation>
    </message>
    <message>
        <source>RKE restarts network, ingress and metrics pods by itself.</source>
        <translation>RKE startet Netz-, Ingress- und Metrik-Pods selbst neu.</translation>
    </message>
    <message>
        <source>Put backup_config back</source>
        <translation>backup_config zurückholen</translation>
    </message>
    <message>
        <source>The file is as it was before the restore</source>
        <translation>Die Datei ist wie vor der Wiederherstellung</translation>
    </message>
    <message>
        <source>It was taken out only for the restore.</source>
        <translation>Es war nur für die Wiederherstellung herausgenommen.</translation>
    </message>
    <message>
        <source>The next &quot;rke up&quot; brings the recurring snapshots back.</source>
        <translation>Das nächste „rke up“ bringt die regelmäßigen Snapshots zurück.</translation>
    </message>
    <message>
        <source>Keep the files as they are now</source>
        <translation>Dateien im jetzigen Stand sichern</translation>
    </message>
    <message>
        <source>State file and kubeconfig are kept</source>
        <translation>Statusdatei und kubeconfig sind gesichert</translation>
    </message>
    <message>
        <source>Put a copy where your backups are.</source>
        <translation>Eine Kopie zu den Backups legen.</translation>
    </message>
    <message>
        <source>The nodes are those of the cluster file, all Ready</source>
        <translation>Die Knoten sind die der Cluster-Datei, alle Ready</translation>
    </message>
    <message>
        <source>etcd runs</source>
        <translation>etcd läuft</translation>
    </message>
    <message>
        <source>No component of RKE has ended</source>
        <translation>Keine Komponente von RKE ist beendet</translation>
    </message>
    <message>
        <source>System pods run</source>
        <translation>System-Pods laufen</translation>
    </message>
    <message>
        <source>Rancher is rolled out</source>
        <translation>Rancher ist ausgerollt</translation>
    </message>
    <message>
        <source>Rancher has the version from before the upgrade</source>
        <translation>Rancher hat die Version von vor dem Upgrade</translation>
    </message>
    <message>
        <source>Rancher answers</source>
        <translation>Rancher antwortet</translation>
    </message>
    <message>
        <source>Clean up after the rollback</source>
        <translation>Nach dem Rollback aufräumen</translation>
    </message>
    <message>
        <source>Delete the copies of cluster file and state</source>
        <translation>Kopien von Cluster-Datei und Status löschen</translation>
    </message>
    <message>
        <source>the copies hold the keys of the cluster and must not lie about</source>
        <translation>die Kopien enthalten die Schlüssel des Clusters und dürfen nicht herumliegen</translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>Sie sind weg</translation>
    </message>
    <message>
        <source>Do this only after some days, and keep the newest files elsewhere.</source>
        <translation>Erst nach einigen Tagen, und die neuesten Dateien anderswo behalten.</translation>
    </message>
    <message>
        <source>Delete nodes that came back as NotReady with &quot;kubectl delete node&quot;.</source>
        <translation>Knoten, die als NotReady zurückkamen, mit „kubectl delete node“ löschen.</translation>
    </message>
    <message>
        <source>Snapshots named pre-rollback-… in /opt/rke/etcd-snapshots hold the newer state; delete them when nobody wants it back.</source>
        <translation>Snapshots namens pre-rollback-… in /opt/rke/etcd-snapshots enthalten den neueren Zustand; sie löschen, wenn ihn niemand zurückhaben will.</translation>
    </message>
    <message>
        <source>After a restore from a file although S3 is set up, run &quot;rke up&quot; once so that recurring snapshots start again.</source>
        <translation>Nach einer Wiederherstellung aus einer Datei trotz eingerichtetem S3 einmal „rke up“ ausführen, damit die regelmäßigen Snapshots wieder laufen.</translation>
    </message>
    <message>
        <source>${input.clusterFile}</source>
        <translation>${input.clusterFile}</translation>
    </message>
    <message>
        <source>${desk.files.state}</source>
        <translation>${desk.files.state}</translation>
    </message>
    <message>
        <source>${holder.snapshot.sha256}</source>
        <translation>${holder.snapshot.sha256}</translation>
    </message>
    <message>
        <source>${fact.host.addresses}</source>
        <translation>${fact.host.addresses}</translation>
    </message>
    <message>
        <source>${fact.disk.needKiB} KiB</source>
        <translation>${fact.disk.needKiB} KiB</translation>
    </message>
    <message>
        <source>Each etcd node saves its own member, so files of one snapshot differ. It may also be the file of another day. The chosen file is restored on all nodes; this one is moved aside first.</source>
        <translation>Jeder etcd-Node sichert sein eigenes Mitglied, daher unterscheiden sich die Dateien eines Snapshots. Es kann aber auch die Datei eines anderen Tages sein. Auf allen Nodes wird die gewählte Datei wiederhergestellt; diese wird vorher beiseitegelegt.</translation>
    </message>
    <message>
        <source>Make sure that the chosen file is the right one.</source>
        <translation>Vergewissern Sie sich, dass die gewählte Datei die richtige ist.</translation>
    </message>
    <message>
        <source>RKE removes the cluster before it reads the file. A damaged file is found here, on every etcd node that has this one.</source>
        <translation>RKE entfernt den Cluster, bevor es die Datei liest. Eine beschädigte Datei fällt hier auf, auf jedem etcd-Node, der diese hat.</translation>
    </message>
    <message>
        <source>Move another file of that name aside</source>
        <translation>Eine andere Datei dieses Namens beiseitelegen</translation>
    </message>
    <message>
        <source>It is kept in the folder of this run</source>
        <translation>Sie liegt im Ordner dieses Laufs</translation>
    </message>
    <message>
        <source>RKE does not find it any more</source>
        <translation>RKE findet sie nicht mehr</translation>
    </message>
    <message>
        <source>mv /opt/rke/rollback-…/SNAPSHOT /opt/rke/etcd-snapshots/</source>
        <translation>mv /opt/rke/rollback-…/SNAPSHOT /opt/rke/etcd-snapshots/</translation>
    </message>
    <message>
        <source>The documents copy one file over the others. Here the others are kept.</source>
        <translation>Die Dokumentation kopiert eine Datei über die anderen. Hier bleiben die anderen erhalten.</translation>
    </message>
    <message>
        <source>RKE gives all etcd nodes the first file of this name that it finds. Only the chosen one is left for it.</source>
        <translation>RKE gibt allen etcd-Nodes die erste Datei dieses Namens, die es findet. Ihm bleibt nur die gewählte.</translation>
    </message>
    <message>
        <source>Delete snapshot files that were moved aside</source>
        <translation>Beiseitegelegte Snapshot-Dateien löschen</translation>
    </message>
    <message>
        <source>the snapshot that was restored lies in the folder of RKE on every etcd node</source>
        <translation>der wiederhergestellte Snapshot liegt auf jedem etcd-Node im Ordner von RKE</translation>
    </message>
    <message>
        <source>Do this only after some days.</source>
        <translation>Tun Sie das erst nach einigen Tagen.</translation>
    </message>
    <message>
        <source>RKE is of this procedure</source>
        <translation>RKE gehört zu diesem Verfahren</translation>
    </message>
    <message>
        <source>v0.2.0 or later</source>
        <translation>v0.2.0 oder später</translation>
    </message>
    <message>
        <source>RKE of the 0.1 line restores in another way; it needs snapshot and certificate bundle on every etcd node.</source>
        <translation>RKE der Reihe 0.1 stellt auf andere Weise wieder her; es braucht Snapshot und Zertifikatsbündel auf jedem etcd-Knoten.</translation>
    </message>
    <message>
        <source>Choose the procedure &quot;Roll back an RKE cluster (RKE 0.1.7 to 0.1.20)&quot; (rke-legacy-rollback).</source>
        <translation>Das Verfahren für RKE 0.1.7 bis 0.1.20 wählen (rke-legacy-rollback).</translation>
    </message>
    <message>
        <source>Going back to Rancher 2.0 or 2.1 is no longer supported. Do it only where 2.2 or later is not feasible.</source>
        <translation>Auf Rancher 2.0 oder 2.1 zurückzugehen wird nicht mehr unterstützt. Nur tun, wo 2.2 oder später nicht machbar ist.</translation>
    </message>
    <message>
        <source>Go back to 2.2 or later where a snapshot of it exists.</source>
        <translation>Auf 2.2 oder später zurückgehen, wo es davon einen Snapshot gibt.</translation>
    </message>
    <message>
        <source>No cluster tokens are lost on the way</source>
        <translation>Unterwegs gehen keine Token der Cluster verloren</translation>
    </message>
    <message>
        <source>both releases on one side of CVE-2018-20321</source>
        <translation>beide Releases auf einer Seite von CVE-2018-20321</translation>
    </message>
    <message>
        <source>The newer release moved the tokens of the clusters, and the older one cannot reach the clusters without them. They are recorded before the rollback and applied after it; the steps for that are added.</source>
        <translation>Das neuere Release hat die Token der Cluster umgezogen, und das ältere erreicht die Cluster ohne sie nicht. Sie werden vor dem Rollback aufgezeichnet und danach gesetzt; die Schritte dafür kommen hinzu.</translation>
    </message>
    <message>
        <source>Take care that Rancher still runs when the rollback begins.</source>
        <translation>Dafür sorgen, dass Rancher noch läuft, wenn der Rollback beginnt.</translation>
    </message>
    <message>
        <source>The release to go back to is known</source>
        <translation>Das Release, auf das zurückgegangen wird, ist bekannt</translation>
    </message>
    <message>
        <source>the Rancher version before the upgrade</source>
        <translation>die Rancher-Version vor dem Upgrade</translation>
    </message>
    <message>
        <source>Without the release to go back to it cannot be told whether the tokens of the clusters are lost on the way (CVE-2018-20321).</source>
        <translation>Ohne das Release, auf das zurückgegangen wird, lässt sich nicht sagen, ob unterwegs die Token der Cluster verloren gehen (CVE-2018-20321).</translation>
    </message>
    <message>
        <source>Fill in the Rancher version before the upgrade.</source>
        <translation>Die Rancher-Version vor dem Upgrade eintragen.</translation>
    </message>
    <message>
        <source>The node answers</source>
        <translation>Der Knoten antwortet</translation>
    </message>
    <message>
        <source>a login and a shell</source>
        <translation>eine Anmeldung und eine Shell</translation>
    </message>
    <message>
        <source>Nothing is known of this node, and no step can be run on it.</source>
        <translation>Von diesem Knoten ist nichts bekannt, und kein Schritt kann auf ihm laufen.</translation>
    </message>
    <message>
        <source>Mend the login, or leave the node out with a reason and proof that it is off.</source>
        <translation>Bringen Sie die Anmeldung in Ordnung, oder lassen Sie den Knoten mit Grund und Nachweis aus, dass er abgeschaltet ist.</translation>
    </message>
    <message>
        <source>The clock is that of this computer</source>
        <translation>Die Uhr geht wie die dieses Rechners</translation>
    </message>
    <message>
        <source>at most 1000 ms off, so that no two machines are 2 s apart</source>
        <translation>höchstens 1000 ms Abweichung, damit keine zwei Maschinen 2 s auseinanderliegen</translation>
    </message>
    <message>
        <source>Where clocks differ by 3 seconds, restored certificates look newer than the database and a server does not start; a certificate may also look not yet valid.</source>
        <translation>Gehen Uhren um 3 Sekunden auseinander, wirken wiederhergestellte Zertifikate neuer als die Datenbank, und ein Server startet nicht; auch kann ein Zertifikat als noch nicht gültig gelten.</translation>
    </message>
    <message>
        <source>Start chronyd or systemd-timesyncd, wait until the clock is right, and check again.</source>
        <translation>Starten Sie chronyd oder systemd-timesyncd, warten Sie, bis die Uhr stimmt, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>A step outlives the connection</source>
        <translation>Ein Schritt überlebt die Verbindung</translation>
    </message>
    <message>
        <source>systemd-run, or setsid</source>
        <translation>systemd-run oder setsid</translation>
    </message>
    <message>
        <source>Where the connection breaks in the middle of a step, the step would die with it.</source>
        <translation>Bricht die Verbindung mitten in einem Schritt ab, würde der Schritt mit ihr enden.</translation>
    </message>
    <message>
        <source>Install util-linux, which brings setsid.</source>
        <translation>Installieren Sie util-linux, das setsid mitbringt.</translation>
    </message>
    <message>
        <source>Nobody else is at work on this machine</source>
        <translation>Niemand sonst arbeitet an dieser Maschine</translation>
    </message>
    <message>
        <source>no lock</source>
        <translation>keine Sperre</translation>
    </message>
    <message>
        <source>A run of this program holds this machine. Two at once undo each other&apos;s work.</source>
        <translation>Ein Lauf dieses Programms hält diese Maschine. Zwei zugleich machen einander die Arbeit zunichte.</translation>
    </message>
    <message>
        <source>Ask the person it names. A run that was interrupted is continued, or ended, before another one begins.</source>
        <translation>Fragen Sie die genannte Person. Ein unterbrochener Lauf wird fortgesetzt oder beendet, bevor ein anderer beginnt.</translation>
    </message>
    <message>
        <source>at least ${fact.machine.clock} ms off</source>
        <translation>mindestens ${fact.machine.clock} ms daneben</translation>
    </message>
    <message>
        <source>readable: ${desk.config.there}</source>
        <translation>lesbar: ${desk.config.there}</translation>
    </message>
    <message>
        <source>tabs: ${desk.config.tabs}</source>
        <translation>Tabulatoren: ${desk.config.tabs}</translation>
    </message>
    <message>
        <source>${desk.config.etcdCount} of ${desk.config.nodeCount} nodes</source>
        <translation>${desk.config.etcdCount} von ${desk.config.nodeCount} Knoten</translation>
    </message>
    <message>
        <source>there: ${desk.state.there}</source>
        <translation>vorhanden: ${desk.state.there}</translation>
    </message>
    <message>
        <source>whole: ${desk.state.whole}, CA: ${desk.state.ca}</source>
        <translation>heil: ${desk.state.whole}, CA: ${desk.state.ca}</translation>
    </message>
    <message>
        <source>there: ${holder.snapshot.there}, ${holder.snapshot.bytes} bytes</source>
        <translation>vorhanden: ${holder.snapshot.there}, ${holder.snapshot.bytes} Byte</translation>
    </message>
    <message>
        <source>${fact.snapshot.kind}: whole ${fact.snapshot.whole}</source>
        <translation>${fact.snapshot.kind}: heil ${fact.snapshot.whole}</translation>
    </message>
    <message>
        <source>s3backupconfig: ${desk.config.s3}</source>
        <translation>s3backupconfig: ${desk.config.s3}</translation>
    </message>
    <message>
        <source>kept elsewhere: ${input.snapshot.path}</source>
        <translation>anderswo verwahrt: ${input.snapshot.path}</translation>
    </message>
    <message>
        <source>rancher/rancher:${desk.config.addonsVersion}</source>
        <translation>rancher/rancher:${desk.config.addonsVersion}</translation>
    </message>
    <message>
        <source>from ${desk.kube.rancherVersion} to ${input.targetVersion}</source>
        <translation>von ${desk.kube.rancherVersion} auf ${input.targetVersion}</translation>
    </message>
    <message>
        <source>from ${desk.kube.rancherVersion}</source>
        <translation>von ${desk.kube.rancherVersion}</translation>
    </message>
    <message>
        <source>another number in the case</source>
        <translation>im Fall steht eine andere Zahl</translation>
    </message>
    <message>
        <source>missing: ${fact.host.toolsMissing}</source>
        <translation>es fehlt: ${fact.host.toolsMissing}</translation>
    </message>
    <message>
        <source>kubectl: ${desk.kubectl.binary}, configuration there: ${desk.kubeconfig.there}</source>
        <translation>kubectl: ${desk.kubectl.binary}, Konfiguration vorhanden: ${desk.kubeconfig.there}</translation>
    </message>
    <message>
        <source>some are left out</source>
        <translation>einige sind ausgelassen</translation>
    </message>
    <message>
        <source>backup_config: ${desk.config.backup}, S3: ${desk.config.s3}, RKE ${desk.rke.version}</source>
        <translation>backup_config: ${desk.config.backup}, S3: ${desk.config.s3}, RKE ${desk.rke.version}</translation>
    </message>
    <message>
        <source>Cluster is not managed by a Rancher</source>
        <translation>Der Cluster wird nicht von einem Rancher verwaltet</translation>
    </message>
    <message>
        <source>no container of rancher-agent</source>
        <translation>kein Container von rancher-agent</translation>
    </message>
    <message>
        <source>Rancher provisioned this cluster. There is no cluster file to roll it back with, and its agent would undo every change made by hand.</source>
        <translation>Ein Rancher hat diesen Cluster angelegt. Es gibt keine Clusterdatei, mit der er zurückgebracht werden könnte, und sein Agent würde jede Änderung von Hand rückgängig machen.</translation>
    </message>
    <message>
        <source>Restore the snapshot in the Rancher that manages this cluster.</source>
        <translation>Den Snapshot in dem Rancher wiederherstellen, der diesen Cluster verwaltet.</translation>
    </message>
    <message>
        <source>The workstation can be used</source>
        <translation>Der Arbeitsplatz ist benutzbar</translation>
    </message>
    <message>
        <source>a login, a shell, and processes that are found again after a broken connection</source>
        <translation>eine Anmeldung, eine Shell und Prozesse, die nach einer abgerissenen Verbindung wiedergefunden werden</translation>
    </message>
    <message>
        <source>RKE runs on the workstation, and nothing is known of it.</source>
        <translation>RKE läuft auf dem Arbeitsplatz, und über ihn ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Mend the login, or name a jump box with Linux as the workstation of the case. Windows has such a shell only with Git for Windows.</source>
        <translation>Die Anmeldung in Ordnung bringen, oder einen Jump-Host mit Linux als Arbeitsplatz des Falls nennen. Windows hat eine solche Shell nur mit Git for Windows.</translation>
    </message>
    <message>
        <source>RKE outlives this program and the connection</source>
        <translation>RKE überlebt dieses Programm und die Verbindung</translation>
    </message>
    <message>
        <source>The workstation has neither. When this program ends, or its window is closed, in the middle of a restore, RKE may end with it and leave the cluster half built.</source>
        <translation>Der Arbeitsplatz hat keines von beiden. Endet dieses Programm mitten in einer Wiederherstellung, oder wird sein Fenster geschlossen, kann RKE mit ihm enden und den Cluster halb aufgebaut zurücklassen.</translation>
    </message>
    <message>
        <source>Name a jump box with Linux as the workstation of the case. On Linux install util-linux, which brings setsid; Git for Windows does not have it.</source>
        <translation>Einen Jump-Host mit Linux als Arbeitsplatz des Falls nennen. Unter Linux util-linux installieren, das setsid mitbringt; Git for Windows hat es nicht.</translation>
    </message>
    <message>
        <source>Make the folder of RKE for snapshots</source>
        <translation>Den Ordner von RKE für Snapshots anlegen</translation>
    </message>
    <message>
        <source>The folder is there</source>
        <translation>Der Ordner ist da</translation>
    </message>
    <message>
        <source>A new machine does not have it, nor one that never saved a snapshot.</source>
        <translation>Eine neue Maschine hat ihn nicht, und eine, die nie einen Snapshot gesichert hat, auch nicht.</translation>
    </message>
</context>
<context>
    <name>rke2-etcd</name>
    <message>
        <source>Roll back RKE2 with embedded etcd</source>
        <translation>RKE2 mit eingebettetem etcd zurückrollen</translation>
    </message>
    <message>
        <source>Takes every node back to the earlier RKE2 release and the cluster back to an etcd snapshot of that release. Everything stops at once, the snapshot is restored on the first server, the other servers rejoin it empty.</source>
        <translation>Bringt jeden Knoten auf das frühere RKE2-Release und den Cluster auf einen etcd-Snapshot dieses Releases zurück. Alles wird auf einmal angehalten, der Snapshot wird auf dem ersten Server wiederhergestellt, die anderen Server treten leer wieder bei.</translation>
    </message>
    <message>
        <source>RKE2 release to go back to</source>
        <translation>RKE2-Release, auf das zurückgerollt wird</translation>
    </message>
    <message>
        <source>The release that ran when the snapshot was taken. The plus sign is part of it.</source>
        <translation>Das Release, das lief, als der Snapshot entstand. Das Pluszeichen gehört dazu.</translation>
    </message>
    <message>
        <source>Release that made the snapshot</source>
        <translation>Release, das den Snapshot erstellt hat</translation>
    </message>
    <message>
        <source>Only where the journal of the node no longer says it.</source>
        <translation>Nur nötig, wenn das Journal des Knotens es nicht mehr verrät.</translation>
    </message>
    <message>
        <source>Where the release comes from</source>
        <translation>Woher das Release kommt</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>airgap</source>
        <translation>airgap</translation>
    </message>
    <message>
        <source>Online: each node downloads it. Air gap: the files lie in one folder on each node.</source>
        <translation>Online: Jeder Knoten lädt es herunter. Airgap: Die Dateien liegen auf jedem Knoten in einem Ordner.</translation>
    </message>
    <message>
        <source>Address of the install script</source>
        <translation>Adresse des Installationsskripts</translation>
    </message>
    <message>
        <source>A mirror inside your network answers here as well.</source>
        <translation>Auch ein Spiegel im eigenen Netz ist möglich.</translation>
    </message>
    <message>
        <source>Release channel of RPM hosts</source>
        <translation>Release-Kanal der RPM-Hosts</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>latest</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>testing</translation>
    </message>
    <message>
        <source>Only RPM hosts read it. A release that is not in stable needs latest or testing.</source>
        <translation>Nur RPM-Hosts lesen ihn. Ein Release, das nicht in stable liegt, braucht latest oder testing.</translation>
    </message>
    <message>
        <source>Folder with the release files</source>
        <translation>Ordner mit den Dateien des Releases</translation>
    </message>
    <message>
        <source>On every node, with rke2.linux-&lt;arch&gt;.tar.gz, rke2-images.linux-&lt;arch&gt;.tar.zst, sha256sum-&lt;arch&gt;.txt and install.sh; on RPM hosts the RPM files and the images.</source>
        <translation>Auf jedem Knoten, mit rke2.linux-&lt;arch&gt;.tar.gz, rke2-images.linux-&lt;arch&gt;.tar.zst, sha256sum-&lt;arch&gt;.txt und install.sh; auf RPM-Hosts die RPM-Dateien und die Images.</translation>
    </message>
    <message>
        <source>Drain the nodes first</source>
        <translation>Zuerst die Knoten leeren (drain)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Gives workloads the chance to end in order. Only possible while the API answers.</source>
        <translation>Gibt den Anwendungen Gelegenheit, geordnet zu enden. Nur möglich, solange die API antwortet.</translation>
    </message>
    <message>
        <source>Longest drain of one node</source>
        <translation>Längste Dauer für das Leeren eines Knotens</translation>
    </message>
    <message>
        <source>Also evict pods without a controller</source>
        <translation>Auch Pods ohne Controller verdrängen</translation>
    </message>
    <message>
        <source>Such pods are not made again by themselves.</source>
        <translation>Solche Pods entstehen nicht von selbst neu.</translation>
    </message>
    <message>
        <source>Upgrade controller at the end</source>
        <translation>Upgrade-Controller am Ende</translation>
    </message>
    <message>
        <source>leave-paused</source>
        <translation>angehalten lassen</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>fortsetzen</translation>
    </message>
    <message>
        <source>A plan that still asks for the newer release upgrades the cluster again as soon as the controller runs.</source>
        <translation>Ein Plan, der noch das neuere Release verlangt, aktualisiert den Cluster erneut, sobald der Controller läuft.</translation>
    </message>
    <message>
        <source>Host name of Rancher</source>
        <translation>Hostname von Rancher</translation>
    </message>
    <message>
        <source>Where Rancher runs on this cluster. It is asked from this machine at the end whether it answers.</source>
        <translation>Wo Rancher auf diesem Cluster läuft. Am Ende wird von diesem Rechner aus gefragt, ob es antwortet.</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>S3-Bucket</translation>
    </message>
    <message>
        <source>S3 endpoint</source>
        <translation>S3-Endpunkt</translation>
    </message>
    <message>
        <source>S3 region</source>
        <translation>S3-Region</translation>
    </message>
    <message>
        <source>S3 folder</source>
        <translation>S3-Ordner</translation>
    </message>
    <message>
        <source>Empty when the snapshot lies at the top of the bucket.</source>
        <translation>Leer, wenn der Snapshot auf der obersten Ebene des Buckets liegt.</translation>
    </message>
    <message>
        <source>CA file of the S3 endpoint</source>
        <translation>CA-Datei des S3-Endpunkts</translation>
    </message>
    <message>
        <source>S3 bucket lookup</source>
        <translation>Adressierung des S3-Buckets</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>dns</source>
        <translation>dns</translation>
    </message>
    <message>
        <source>path</source>
        <translation>path</translation>
    </message>
    <message>
        <source>Secrets of the restore</source>
        <translation>Geheimnisse für die Wiederherstellung</translation>
    </message>
    <message>
        <source>One NAME=value a line: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN for S3; RKE2_TOKEN only where the snapshot needs another token than the first server has. Goes to the restore in a 0600 file, never on a command line.</source>
        <translation>Je Zeile ein NAME=Wert: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY und AWS_SESSION_TOKEN für S3; RKE2_TOKEN nur, wenn der Snapshot ein anderes Token braucht als das des ersten Servers. Gelangt in einer Datei mit Modus 0600 zur Wiederherstellung, nie auf eine Befehlszeile.</translation>
    </message>
    <message>
        <source>Cluster is not managed by a Rancher</source>
        <translation>Der Cluster wird nicht von einem Rancher verwaltet</translation>
    </message>
    <message>
        <source>no rancher-system-agent</source>
        <translation>kein rancher-system-agent</translation>
    </message>
    <message>
        <source>Rancher provisioned this cluster. Its agent would undo every change made by hand.</source>
        <translation>Rancher hat diesen Cluster bereitgestellt. Sein Agent würde jede Änderung von Hand rückgängig machen.</translation>
    </message>
    <message>
        <source>Restore the snapshot in the Rancher that manages this cluster.</source>
        <translation>Den Snapshot in dem Rancher wiederherstellen, der diesen Cluster verwaltet.</translation>
    </message>
    <message>
        <source>The cluster keeps its data in embedded etcd</source>
        <translation>Der Cluster hält seine Daten im eingebetteten etcd</translation>
    </message>
    <message>
        <source>no datastore-endpoint</source>
        <translation>kein datastore-endpoint</translation>
    </message>
    <message>
        <source>This server keeps the cluster in an external database. A snapshot of etcd does not belong to it.</source>
        <translation>Dieser Server hält den Cluster in einer externen Datenbank. Ein etcd-Snapshot gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Choose the procedure for RKE2 with an external database.</source>
        <translation>Das Verfahren für RKE2 mit externer Datenbank wählen.</translation>
    </message>
    <message>
        <source>The first server has etcd</source>
        <translation>Der erste Server hat etcd</translation>
    </message>
    <message>
        <source>no disable-etcd on the first server</source>
        <translation>kein disable-etcd auf dem ersten Server</translation>
    </message>
    <message>
        <source>A server with disable-etcd and no server address starts a new, empty cluster on SQLite.</source>
        <translation>Ein Server mit disable-etcd und ohne Serveradresse gründet einen neuen, leeren Cluster auf SQLite.</translation>
    </message>
    <message>
        <source>Choose a server that runs etcd as the first one.</source>
        <translation>Als ersten Server einen wählen, auf dem etcd läuft.</translation>
    </message>
    <message>
        <source>The node is the server that the case says</source>
        <translation>Der Knoten ist der Server, den der Fall nennt</translation>
    </message>
    <message>
        <source>rke2-server</source>
        <translation>rke2-server</translation>
    </message>
    <message>
        <source>The agent unit runs here. Starting the server unit on it reports success and does nothing.</source>
        <translation>Hier läuft die Agent-Unit. Startet man darauf die Server-Unit, meldet das Erfolg und bewirkt nichts.</translation>
    </message>
    <message>
        <source>Give the node the role agent, or name the right machine.</source>
        <translation>Dem Knoten die Rolle agent geben oder die richtige Maschine angeben.</translation>
    </message>
    <message>
        <source>The node is the agent that the case says</source>
        <translation>Der Knoten ist der Agent, den der Fall nennt</translation>
    </message>
    <message>
        <source>rke2-agent</source>
        <translation>rke2-agent</translation>
    </message>
    <message>
        <source>The server unit runs here. A server left out of the reset keeps the old cluster alive.</source>
        <translation>Hier läuft die Server-Unit. Ein Server, der beim Zurücksetzen ausgelassen wird, hält den alten Cluster am Leben.</translation>
    </message>
    <message>
        <source>Give the node the role server.</source>
        <translation>Dem Knoten die Rolle server geben.</translation>
    </message>
    <message>
        <source>Commands run as root</source>
        <translation>Befehle laufen als root</translation>
    </message>
    <message>
        <source>user id 0</source>
        <translation>Benutzer-ID 0</translation>
    </message>
    <message>
        <source>Every command of this procedure needs root.</source>
        <translation>Jeder Befehl dieses Verfahrens braucht root.</translation>
    </message>
    <message>
        <source>Log in as root or set &quot;become&quot; to sudo.</source>
        <translation>Als root anmelden oder „become“ auf sudo setzen.</translation>
    </message>
    <message>
        <source>RKE2 is installed</source>
        <translation>RKE2 ist installiert</translation>
    </message>
    <message>
        <source>/usr/local/bin/rke2, /usr/bin/rke2 or /opt/rke2/bin/rke2</source>
        <translation>/usr/local/bin/rke2, /usr/bin/rke2 oder /opt/rke2/bin/rke2</translation>
    </message>
    <message>
        <source>There is no RKE2 to roll back on this machine.</source>
        <translation>Auf dieser Maschine gibt es kein RKE2, das sich zurückrollen ließe.</translation>
    </message>
    <message>
        <source>The package manager works without a reboot</source>
        <translation>Die Paketverwaltung arbeitet ohne Neustart</translation>
    </message>
    <message>
        <source>no transactional-update</source>
        <translation>kein transactional-update</translation>
    </message>
    <message>
        <source>An RPM change takes effect only after a reboot here, and the reboot would start RKE2 before the database is restored.</source>
        <translation>Eine RPM-Änderung wirkt hier erst nach einem Neustart, und der Neustart würde RKE2 starten, bevor die Datenbank wiederhergestellt ist.</translation>
    </message>
    <message>
        <source>Disable the RKE2 unit, change the packages and reboot this node by hand, then come back.</source>
        <translation>Die RKE2-Unit deaktivieren, die Pakete wechseln und diesen Knoten von Hand neu starten; danach hier weitermachen.</translation>
    </message>
    <message>
        <source>The release name is complete</source>
        <translation>Der Name des Releases ist vollständig</translation>
    </message>
    <message>
        <source>v1.31.9+rke2r1</source>
        <translation>v1.31.9+rke2r1</translation>
    </message>
    <message>
        <source>Without the plus sign the download answers with 404.</source>
        <translation>Ohne das Pluszeichen antwortet der Download mit 404.</translation>
    </message>
    <message>
        <source>Write the whole name, such as v1.31.9+rke2r1.</source>
        <translation>Den ganzen Namen schreiben, etwa v1.31.9+rke2r1.</translation>
    </message>
    <message>
        <source>The target is not newer than what is installed</source>
        <translation>Das Ziel ist nicht neuer als das Installierte</translation>
    </message>
    <message>
        <source>at most the installed release</source>
        <translation>höchstens das installierte Release</translation>
    </message>
    <message>
        <source>This would be an upgrade.</source>
        <translation>Das wäre ein Upgrade.</translation>
    </message>
    <message>
        <source>Choose the release that ran before the upgrade.</source>
        <translation>Das Release wählen, das vor dem Upgrade lief.</translation>
    </message>
    <message>
        <source>A snapshot is chosen</source>
        <translation>Ein Snapshot ist gewählt</translation>
    </message>
    <message>
        <source>one</source>
        <translation>einer</translation>
    </message>
    <message>
        <source>Without a snapshot nothing can be restored, and there is no way back to an earlier minor release.</source>
        <translation>Ohne Snapshot kann nichts wiederhergestellt werden, und es gibt keinen Weg zurück zu einer früheren Minor-Version.</translation>
    </message>
    <message>
        <source>Choose a snapshot.</source>
        <translation>Einen Snapshot wählen.</translation>
    </message>
    <message>
        <source>The snapshot is there</source>
        <translation>Der Snapshot ist da</translation>
    </message>
    <message>
        <source>a file that is not empty</source>
        <translation>eine nicht leere Datei</translation>
    </message>
    <message>
        <source>Nothing can be restored from this path.</source>
        <translation>Von diesem Pfad lässt sich nichts wiederherstellen.</translation>
    </message>
    <message>
        <source>The file is called NAME-NODE-TIME, not as typed at save. Choose it from the list.</source>
        <translation>Die Datei heißt NAME-KNOTEN-ZEIT, nicht so, wie beim Sichern eingegeben. Aus der Liste wählen.</translation>
    </message>
    <message>
        <source>The snapshot was looked at</source>
        <translation>Der Snapshot wurde angesehen</translation>
    </message>
    <message>
        <source>a server that takes part holds it</source>
        <translation>ein teilnehmender Server hat ihn</translation>
    </message>
    <message>
        <source>The node that is to hold the snapshot is no server that takes part.</source>
        <translation>Der Knoten, auf dem der Snapshot liegen soll, ist kein teilnehmender Server.</translation>
    </message>
    <message>
        <source>Choose a snapshot of a reachable server.</source>
        <translation>Einen Snapshot eines erreichbaren Servers wählen.</translation>
    </message>
    <message>
        <source>The snapshot is whole</source>
        <translation>Der Snapshot ist unversehrt</translation>
    </message>
    <message>
        <source>the hash at its end is right</source>
        <translation>die Prüfsumme an seinem Ende stimmt</translation>
    </message>
    <message>
        <source>The file is cut short or changed. The restore would move the database away and then fail.</source>
        <translation>Die Datei ist abgeschnitten oder verändert. Die Wiederherstellung würde die Datenbank verschieben und dann fehlschlagen.</translation>
    </message>
    <message>
        <source>Choose another snapshot.</source>
        <translation>Einen anderen Snapshot wählen.</translation>
    </message>
    <message>
        <source>The snapshot is the one that was chosen</source>
        <translation>Der Snapshot ist der ausgewählte</translation>
    </message>
    <message>
        <source>the chosen hash</source>
        <translation>die Prüfsumme bei der Auswahl</translation>
    </message>
    <message>
        <source>The file has changed since it was chosen.</source>
        <translation>Die Datei hat sich seit der Auswahl geändert.</translation>
    </message>
    <message>
        <source>Choose the snapshot again.</source>
        <translation>Den Snapshot erneut wählen.</translation>
    </message>
    <message>
        <source>The target can read the snapshot</source>
        <translation>Das Ziel kann den Snapshot lesen</translation>
    </message>
    <message>
        <source>made by the target&apos;s minor and etcd minor, or lower</source>
        <translation>erstellt von derselben oder einer niedrigeren Minor-Version von RKE2 und etcd wie das Ziel</translation>
    </message>
    <message>
        <source>A snapshot of a newer minor or a newer etcd cannot be restored by this release.</source>
        <translation>Ein Snapshot einer neueren Minor-Version oder eines neueren etcd kann von diesem Release nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Choose an older snapshot, or a target of the snapshot&apos;s minor. Where the time of a copied file misleads, fill in &quot;Release that made the snapshot&quot;.</source>
        <translation>Einen älteren Snapshot wählen oder ein Ziel mit der Minor-Version des Snapshots. Wo die Zeit einer kopierten Datei täuscht, „Release, das den Snapshot erstellt hat“ ausfüllen.</translation>
    </message>
    <message>
        <source>Choose an older snapshot, or a target of the snapshot&apos;s minor.</source>
        <translation>Einen älteren Snapshot wählen oder ein Ziel mit der Minor-Version des Snapshots.</translation>
    </message>
    <message>
        <source>The release of the snapshot is known</source>
        <translation>Das Release des Snapshots ist bekannt</translation>
    </message>
    <message>
        <source>an answer for a snapshot that lies on no server</source>
        <translation>eine Angabe für einen Snapshot, der auf keinem Server liegt</translation>
    </message>
    <message>
        <source>Nothing here says which release made this snapshot, and a wrong one ends in an etcd that does not start.</source>
        <translation>Nichts hier verrät, welches Release diesen Snapshot erstellt hat, und ein falsches endet in einem etcd, das nicht startet.</translation>
    </message>
    <message>
        <source>Fill in &quot;Release that made the snapshot&quot;.</source>
        <translation>„Release, das den Snapshot erstellt hat“ ausfüllen.</translation>
    </message>
    <message>
        <source>S3 settings are given</source>
        <translation>S3-Einstellungen sind angegeben</translation>
    </message>
    <message>
        <source>bucket and keys</source>
        <translation>Bucket und Schlüssel</translation>
    </message>
    <message>
        <source>During a reset there is no API, so settings in a Kubernetes secret cannot be read.</source>
        <translation>Während eines Resets gibt es keine API; Einstellungen in einem Kubernetes-Secret sind dann nicht lesbar.</translation>
    </message>
    <message>
        <source>Fill in bucket, endpoint and region, and give the keys as secrets of the restore.</source>
        <translation>Bucket, Endpunkt und Region ausfüllen und die Schlüssel als Geheimnisse für die Wiederherstellung angeben.</translation>
    </message>
    <message>
        <source>No server address in the environment of the first server</source>
        <translation>Keine Serveradresse in der Umgebung des ersten Servers</translation>
    </message>
    <message>
        <source>no RKE2_URL</source>
        <translation>kein RKE2_URL</translation>
    </message>
    <message>
        <source>The reset refuses to run while a server address is set, and this one does not stand in a configuration file.</source>
        <translation>Der Reset verweigert sich, solange eine Serveradresse gesetzt ist, und diese steht nicht in einer Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>Comment RKE2_URL out in /etc/default/rke2-server or /etc/sysconfig/rke2-server.</source>
        <translation>RKE2_URL in /etc/default/rke2-server oder /etc/sysconfig/rke2-server auskommentieren.</translation>
    </message>
    <message>
        <source>Each further server knows whom to join</source>
        <translation>Jeder weitere Server weiß, wem er beitritt</translation>
    </message>
    <message>
        <source>server: in its configuration</source>
        <translation>server: in seiner Konfiguration</translation>
    </message>
    <message>
        <source>With its database moved away and no server address, this node founds a new, empty cluster.</source>
        <translation>Ist seine Datenbank verschoben und keine Serveradresse da, gründet dieser Knoten einen neuen, leeren Cluster.</translation>
    </message>
    <message>
        <source>Add server: https://FIRST-SERVER:9345 to /etc/rancher/rke2/config.yaml of this node now.</source>
        <translation>Jetzt server: https://FIRST-SERVER:9345 in /etc/rancher/rke2/config.yaml dieses Knotens eintragen.</translation>
    </message>
    <message>
        <source>Each further server has the token in its configuration</source>
        <translation>Jeder weitere Server hat das Token in seiner Konfiguration</translation>
    </message>
    <message>
        <source>token:, token-file: or RKE2_TOKEN</source>
        <translation>token:, token-file: oder RKE2_TOKEN</translation>
    </message>
    <message>
        <source>A server whose database was moved away joins anew, and without a token in its configuration it stops.</source>
        <translation>Ein Server, dessen Datenbank verschoben wurde, tritt neu bei; ohne Token in seiner Konfiguration bleibt er stehen.</translation>
    </message>
    <message>
        <source>Add the cluster&apos;s token to /etc/rancher/rke2/config.yaml of this node, mode 0600.</source>
        <translation>Das Token des Clusters in /etc/rancher/rke2/config.yaml dieses Knotens eintragen, Modus 0600.</translation>
    </message>
    <message>
        <source>Room for a second database</source>
        <translation>Platz für eine zweite Datenbank</translation>
    </message>
    <message>
        <source>${value.dataDir}: twice the database and 1 GiB</source>
        <translation>${value.dataDir}: das Doppelte der Datenbank und 1 GiB</translation>
    </message>
    <message>
        <source>The old database is kept beside the new one. A full disk in the middle of the restore damages both.</source>
        <translation>Die alte Datenbank bleibt neben der neuen erhalten. Ein voller Datenträger mitten in der Wiederherstellung beschädigt beide.</translation>
    </message>
    <message>
        <source>Delete old etcd-old-* folders or unused images.</source>
        <translation>Alte Ordner etcd-old-* oder ungenutzte Images löschen.</translation>
    </message>
    <message>
        <source>Room for the snapshot on the first server</source>
        <translation>Platz für den Snapshot auf dem ersten Server</translation>
    </message>
    <message>
        <source>room for the file, unzipped</source>
        <translation>Platz für die Datei, entpackt</translation>
    </message>
    <message>
        <source>A zipped snapshot is unpacked beside the database.</source>
        <translation>Ein gezippter Snapshot wird neben der Datenbank entpackt.</translation>
    </message>
    <message>
        <source>Make room on the first server.</source>
        <translation>Auf dem ersten Server Platz schaffen.</translation>
    </message>
    <message>
        <source>How RKE2 was installed is known</source>
        <translation>Es ist bekannt, wie RKE2 installiert wurde</translation>
    </message>
    <message>
        <source>tar, rpm or opt</source>
        <translation>tar, rpm oder opt</translation>
    </message>
    <message>
        <source>The install script refuses to mix methods, and its advice to uninstall first deletes the cluster.</source>
        <translation>Das Installationsskript weigert sich, Installationsarten zu mischen, und sein Rat, zuerst zu deinstallieren, löscht den Cluster.</translation>
    </message>
    <message>
        <source>Look at &quot;rpm -q rke2-common&quot; and the path of the binary.</source>
        <translation>„rpm -q rke2-common“ und den Pfad des Programms ansehen.</translation>
    </message>
    <message>
        <source>One RKE2 on the node</source>
        <translation>Nur ein RKE2 auf dem Knoten</translation>
    </message>
    <message>
        <source>one binary</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>Several installations lie here; the wizard changes only the one that the unit starts.</source>
        <translation>Hier liegen mehrere Installationen; der Assistent ändert nur die, welche die Unit startet.</translation>
    </message>
    <message>
        <source>Remove the one that is not used.</source>
        <translation>Die nicht benutzte entfernen.</translation>
    </message>
    <message>
        <source>The release can be had from this node</source>
        <translation>Das Release ist von diesem Knoten aus zu haben</translation>
    </message>
    <message>
        <source>${input.targetVersion}</source>
        <translation>${input.targetVersion}</translation>
    </message>
    <message>
        <source>Once everything is stopped, a missing release means a longer outage.</source>
        <translation>Ist einmal alles angehalten, bedeutet ein fehlendes Release einen längeren Ausfall.</translation>
    </message>
    <message>
        <source>Open the way to the address, or fill the folder of the air gap.</source>
        <translation>Den Weg zur Adresse öffnen oder den Airgap-Ordner füllen.</translation>
    </message>
    <message>
        <source>The snapshot carries its own hash</source>
        <translation>Der Snapshot trägt seine eigene Prüfsumme</translation>
    </message>
    <message>
        <source>a hash at the end of the file</source>
        <translation>eine Prüfsumme am Ende der Datei</translation>
    </message>
    <message>
        <source>The file has no hash at its end, as a database copied from a running etcd has. Whether it is whole cannot be told.</source>
        <translation>Die Datei hat keine Prüfsumme am Ende, wie es bei einer aus laufendem etcd kopierten Datenbank ist. Ob sie unversehrt ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Choose a snapshot made by RKE2.</source>
        <translation>Einen von RKE2 erstellten Snapshot wählen.</translation>
    </message>
    <message>
        <source>The zipped snapshot was tested</source>
        <translation>Der gezippte Snapshot wurde geprüft</translation>
    </message>
    <message>
        <source>unzip -t</source>
        <translation>unzip -t</translation>
    </message>
    <message>
        <source>Nothing was read inside the zip file; also its token could not be compared.</source>
        <translation>In der Zip-Datei wurde nichts gelesen; auch ihr Token konnte nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Install unzip on this node.</source>
        <translation>unzip auf diesem Knoten installieren.</translation>
    </message>
    <message>
        <source>The token fits the snapshot</source>
        <translation>Das Token passt zum Snapshot</translation>
    </message>
    <message>
        <source>${first.token.hash}</source>
        <translation>${first.token.hash}</translation>
    </message>
    <message>
        <source>The snapshot was written under another token. The restore would end with &quot;encrypted with different token&quot;.</source>
        <translation>Der Snapshot wurde unter einem anderen Token geschrieben. Die Wiederherstellung würde mit „encrypted with different token“ enden.</translation>
    </message>
    <message>
        <source>Give the old token as RKE2_TOKEN in the secrets of the restore and put it into the configuration of all servers.</source>
        <translation>Das alte Token als RKE2_TOKEN in den Geheimnissen für die Wiederherstellung angeben und in die Konfiguration aller Server eintragen.</translation>
    </message>
    <message>
        <source>One token in the snapshot</source>
        <translation>Ein einziges Token im Snapshot</translation>
    </message>
    <message>
        <source>exactly one hash</source>
        <translation>genau eine Prüfsumme</translation>
    </message>
    <message>
        <source>The token was rotated at some time; the file still holds the older key. Which of them counts cannot be told from the file.</source>
        <translation>Das Token wurde irgendwann gewechselt; die Datei enthält noch den älteren Schlüssel. Welcher gilt, ist der Datei nicht anzusehen.</translation>
    </message>
    <message>
        <source>Compare with the annotation etcd.rke2.cattle.io/snapshot-token-hash of the snapshot&apos;s ETCDSnapshotFile.</source>
        <translation>Mit der Annotation etcd.rke2.cattle.io/snapshot-token-hash am ETCDSnapshotFile des Snapshots vergleichen.</translation>
    </message>
    <message>
        <source>The snapshot is one of RKE2</source>
        <translation>Der Snapshot stammt von RKE2</translation>
    </message>
    <message>
        <source>a bootstrap key in the file</source>
        <translation>ein Bootstrap-Schlüssel in der Datei</translation>
    </message>
    <message>
        <source>The file holds no bootstrap data of RKE2. It is probably no snapshot of this cluster.</source>
        <translation>Die Datei enthält keine Bootstrap-Daten von RKE2. Sie ist wahrscheinlich kein Snapshot dieses Clusters.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The snapshot was looked at before the run</source>
        <translation>Der Snapshot wurde vor dem Lauf angesehen</translation>
    </message>
    <message>
        <source>a file on a server</source>
        <translation>eine Datei auf einem Server</translation>
    </message>
    <message>
        <source>A snapshot that lies on no server can be checked only after it has arrived, and one in S3 only by the restore itself.</source>
        <translation>Ein Snapshot, der auf keinem Server liegt, lässt sich erst nach seiner Ankunft prüfen, einer in S3 erst durch die Wiederherstellung selbst.</translation>
    </message>
    <message>
        <source>Copy it to a server first, where that is possible.</source>
        <translation>Ihn, wo möglich, vorher auf einen Server kopieren.</translation>
    </message>
    <message>
        <source>The first server still has its token</source>
        <translation>Der erste Server hat sein Token noch</translation>
    </message>
    <message>
        <source>${value.dataDir}/server/token</source>
        <translation>${value.dataDir}/server/token</translation>
    </message>
    <message>
        <source>Without this file the restore asks for the token.</source>
        <translation>Ohne diese Datei verlangt die Wiederherstellung das Token.</translation>
    </message>
    <message>
        <source>Put the saved token back, or give it as RKE2_TOKEN in the secrets of the restore.</source>
        <translation>Das gesicherte Token zurücklegen oder es als RKE2_TOKEN in den Geheimnissen für die Wiederherstellung angeben.</translation>
    </message>
    <message>
        <source>The configured token is the cluster&apos;s</source>
        <translation>Das konfigurierte Token ist das des Clusters</translation>
    </message>
    <message>
        <source>This server&apos;s configuration holds another token than the first server uses.</source>
        <translation>Die Konfiguration dieses Servers enthält ein anderes Token, als der erste Server benutzt.</translation>
    </message>
    <message>
        <source>Put the token of the restored cluster into its configuration.</source>
        <translation>Das Token des wiederhergestellten Clusters in seine Konfiguration eintragen.</translation>
    </message>
    <message>
        <source>server/db/etcd is no mount point on the first server</source>
        <translation>server/db/etcd ist auf dem ersten Server kein Einhängepunkt</translation>
    </message>
    <message>
        <source>an ordinary folder</source>
        <translation>ein gewöhnlicher Ordner</translation>
    </message>
    <message>
        <source>The restore renames this folder, which a mount point refuses.</source>
        <translation>Die Wiederherstellung benennt diesen Ordner um; bei einem Einhängepunkt geht das nicht.</translation>
    </message>
    <message>
        <source>Mount the volume one level up, at server/db.</source>
        <translation>Das Volume eine Ebene höher einhängen, bei server/db.</translation>
    </message>
    <message>
        <source>RPM hosts with zypper bring their files along</source>
        <translation>RPM-Hosts mit zypper bringen ihre Dateien mit</translation>
    </message>
    <message>
        <source>air gap with RPM files</source>
        <translation>Airgap mit RPM-Dateien</translation>
    </message>
    <message>
        <source>Whether the install script goes back to an older package with zypper is not known.</source>
        <translation>Ob das Installationsskript mit zypper auf ein älteres Paket zurückgeht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Put the RPM files of the target on the node and choose the air gap.</source>
        <translation>Die RPM-Dateien des Ziels auf den Knoten legen und Airgap wählen.</translation>
    </message>
    <message>
        <source>The tools that the steps use are there</source>
        <translation>Die Werkzeuge, die die Schritte benutzen, sind da</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>A step that uses them fails in the middle of the run.</source>
        <translation>Ein Schritt, der sie benutzt, schlägt mitten im Lauf fehl.</translation>
    </message>
    <message>
        <source>Install them now.</source>
        <translation>Sie jetzt installieren.</translation>
    </message>
    <message>
        <source>curl or wget is there</source>
        <translation>curl oder wget ist da</translation>
    </message>
    <message>
        <source>curl or wget</source>
        <translation>curl oder wget</translation>
    </message>
    <message>
        <source>The release cannot be downloaded.</source>
        <translation>Das Release kann nicht heruntergeladen werden.</translation>
    </message>
    <message>
        <source>Install curl, or choose the air gap.</source>
        <translation>curl installieren oder Airgap wählen.</translation>
    </message>
    <message>
        <source>User etcd exists on a hardened server</source>
        <translation>Der Benutzer etcd ist auf einem gehärteten Server vorhanden</translation>
    </message>
    <message>
        <source>user etcd</source>
        <translation>Benutzer etcd</translation>
    </message>
    <message>
        <source>With a CIS profile RKE2 does not start without this user.</source>
        <translation>Mit einem CIS-Profil startet RKE2 ohne diesen Benutzer nicht.</translation>
    </message>
    <message>
        <source>Make it: useradd -r -c &quot;etcd user&quot; -s /sbin/nologin -M etcd -U</source>
        <translation>Anlegen: useradd -r -c &quot;etcd user&quot; -s /sbin/nologin -M etcd -U</translation>
    </message>
    <message>
        <source>The whole database is replaced. Every change of the cluster since the snapshot is lost. A large snapshot takes long.</source>
        <translation>Die ganze Datenbank wird ersetzt. Jede Änderung am Cluster seit dem Snapshot geht verloren. Ein großer Snapshot braucht lange.</translation>
    </message>
    <message>
        <source>All pods on all nodes are killed at once. Applications that were not shut down may lose data.</source>
        <translation>Alle Pods auf allen Knoten werden auf einmal beendet. Anwendungen, die nicht heruntergefahren wurden, können Daten verlieren.</translation>
    </message>
    <message>
        <source>Whoever made the snapshot controls the restored cluster. Restore only a file whose way here is known.</source>
        <translation>Wer den Snapshot erstellt hat, beherrscht den wiederhergestellten Cluster. Nur eine Datei wiederherstellen, deren Weg hierher bekannt ist.</translation>
    </message>
    <message>
        <source>The safety copies hold the cluster&apos;s keys and token. They lie under /root on the servers, mode 0600, until the clean-up.</source>
        <translation>Die Sicherungskopien enthalten die Schlüssel und das Token des Clusters. Sie liegen bis zum Aufräumen unter /root auf den Servern, Modus 0600.</translation>
    </message>
    <message>
        <source>Nodes added after the snapshot vanish from the API; nodes removed after it come back as NotReady and are deleted by hand.</source>
        <translation>Knoten, die nach dem Snapshot hinzukamen, verschwinden aus der API; danach entfernte Knoten kommen als NotReady wieder und werden von Hand gelöscht.</translation>
    </message>
    <message>
        <source>A node that was installed again after the snapshot is turned away with &quot;Node password rejected&quot; until its old secret is deleted.</source>
        <translation>Ein Knoten, der nach dem Snapshot neu installiert wurde, wird mit „Node password rejected“ abgewiesen, bis sein altes Secret gelöscht ist.</translation>
    </message>
    <message>
        <source>Draining moves workloads from node to node before everything stops anyway.</source>
        <translation>Das Leeren verschiebt Anwendungen von Knoten zu Knoten, bevor ohnehin alles angehalten wird.</translation>
    </message>
    <message>
        <source>Nothing upgrades the cluster again</source>
        <translation>Nichts aktualisiert den Cluster erneut</translation>
    </message>
    <message>
        <source>no plan, no GitOps</source>
        <translation>kein Plan, kein GitOps</translation>
    </message>
    <message>
        <source>A plan, a Git repository or Rancher&apos;s version setting may upgrade the cluster again, also after the restore brought it back.</source>
        <translation>Ein Plan, ein Git-Repository oder die Versionseinstellung von Rancher kann den Cluster erneut aktualisieren, auch nachdem die Wiederherstellung sie zurückgebracht hat.</translation>
    </message>
    <message>
        <source>Set the older release there before the run.</source>
        <translation>Dort vor dem Lauf das ältere Release einstellen.</translation>
    </message>
    <message>
        <source>rke2-killall.sh is safe here</source>
        <translation>rke2-killall.sh ist hier ungefährlich</translation>
    </message>
    <message>
        <source>removes nothing that is still mounted, reads the data folder</source>
        <translation>entfernt nichts, was noch eingehängt ist; liest den Datenordner</translation>
    </message>
    <message>
        <source>The installed script could empty mounted volumes, or would stop nothing under this data folder. The wizard stops this node with commands of its own.</source>
        <translation>Das installierte Skript könnte eingehängte Volumes leeren oder unter diesem Datenordner nichts anhalten. Der Assistent hält diesen Knoten mit eigenen Befehlen an.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Pod logs outlive the stop</source>
        <translation>Pod-Protokolldateien überdauern das Anhalten</translation>
    </message>
    <message>
        <source>the script leaves /var/log/pods</source>
        <translation>das Skript lässt /var/log/pods stehen</translation>
    </message>
    <message>
        <source>The script deletes the pod logs; they are collected first.</source>
        <translation>Das Skript löscht die Protokolldateien der Pods; sie werden vorher eingesammelt.</translation>
    </message>
    <message>
        <source>The target restores without a known fault</source>
        <translation>Das Ziel stellt ohne bekannten Fehler wieder her</translation>
    </message>
    <message>
        <source>not 1.25.13, 1.25.14, 1.26.8 or 1.26.9</source>
        <translation>nicht 1.25.13, 1.25.14, 1.26.8 oder 1.26.9</translation>
    </message>
    <message>
        <source>Restores hang in this release on a race of its static pods.</source>
        <translation>Wiederherstellungen bleiben in diesem Release an einer Wettlaufsituation seiner statischen Pods hängen.</translation>
    </message>
    <message>
        <source>Choose a later patch of the same minor.</source>
        <translation>Einen späteren Patch derselben Minor-Version wählen.</translation>
    </message>
    <message>
        <source>Not across Kubernetes 1.25</source>
        <translation>Nicht über Kubernetes 1.25 hinweg</translation>
    </message>
    <message>
        <source>both sides on one side of 1.25</source>
        <translation>beide auf derselben Seite von 1.25</translation>
    </message>
    <message>
        <source>Pod security policies end at 1.25. On hardened clusters the profile goes back as well: cis-1.23 becomes cis-1.6.</source>
        <translation>Pod Security Policies enden mit 1.25. Auf gehärteten Clustern geht auch das Profil zurück: Aus cis-1.23 wird cis-1.6.</translation>
    </message>
    <message>
        <source>Change profile in /etc/rancher/rke2/config.yaml before the first start.</source>
        <translation>Vor dem ersten Start profile in /etc/rancher/rke2/config.yaml ändern.</translation>
    </message>
    <message>
        <source>Snapshot and target are of one minor</source>
        <translation>Snapshot und Ziel haben dieselbe Minor-Version</translation>
    </message>
    <message>
        <source>The snapshot is older than the target&apos;s minor. It can be restored, but it is not the state before the upgrade.</source>
        <translation>Der Snapshot ist älter als die Minor-Version des Ziels. Er lässt sich wiederherstellen, ist aber nicht der Stand vor dem Upgrade.</translation>
    </message>
    <message>
        <source>Choose the release that made it.</source>
        <translation>Das Release wählen, das ihn erstellt hat.</translation>
    </message>
    <message>
        <source>The snapshot is older than the upgrade</source>
        <translation>Der Snapshot ist älter als das Upgrade</translation>
    </message>
    <message>
        <source>The release after the upgrade was already running when this snapshot was taken.</source>
        <translation>Als dieser Snapshot entstand, lief bereits das Release nach dem Upgrade.</translation>
    </message>
    <message>
        <source>Choose a snapshot from before.</source>
        <translation>Einen Snapshot von davor wählen.</translation>
    </message>
    <message>
        <source>All nodes have one release</source>
        <translation>Alle Knoten haben dasselbe Release</translation>
    </message>
    <message>
        <source>${first.rke2.version}</source>
        <translation>${first.rke2.version}</translation>
    </message>
    <message>
        <source>The upgrade reached only some nodes. All of them end on the target.</source>
        <translation>Das Upgrade hat nur einige Knoten erreicht. Am Ende haben alle das Ziel.</translation>
    </message>
    <message>
        <source>The case names all nodes of the cluster</source>
        <translation>Der Fall nennt alle Knoten des Clusters</translation>
    </message>
    <message>
        <source>${cluster.kube.servers} servers, ${cluster.kube.agents} agents</source>
        <translation>${cluster.kube.servers} Server, ${cluster.kube.agents} Agenten</translation>
    </message>
    <message>
        <source>A server that is not in the case keeps the old cluster alive; an agent stays on the newer release.</source>
        <translation>Ein Server, der im Fall fehlt, hält den alten Cluster am Leben; ein Agent bleibt auf dem neueren Release.</translation>
    </message>
    <message>
        <source>Add the missing nodes, or leave them out with a reason and proof that they are off.</source>
        <translation>Die fehlenden Knoten hinzufügen oder sie mit Grund und Nachweis, dass sie aus sind, auslassen.</translation>
    </message>
    <message>
        <source>All nodes take part</source>
        <translation>Alle Knoten nehmen teil</translation>
    </message>
    <message>
        <source>none left out</source>
        <translation>keiner ausgelassen</translation>
    </message>
    <message>
        <source>A left-out server that comes up again still runs the old cluster. It has to stay off until its database is moved away.</source>
        <translation>Auf einem ausgelassenen Server, der wieder anläuft, lebt der alte Cluster weiter. Er muss aus bleiben, bis seine Datenbank verschoben ist.</translation>
    </message>
    <message>
        <source>Make sure that it is off and stays off.</source>
        <translation>Sicherstellen, dass er aus ist und aus bleibt.</translation>
    </message>
    <message>
        <source>A second place for the safety copies</source>
        <translation>Ein zweiter Ort für die Sicherungskopien</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>ein weiterer Server</translation>
    </message>
    <message>
        <source>There is no other server, so the safety copies stay on the node that is changed.</source>
        <translation>Es gibt keinen weiteren Server; die Sicherungskopien bleiben auf dem Knoten, der geändert wird.</translation>
    </message>
    <message>
        <source>Copy /root/rke2-rollback-* away by hand during the run, if the disk is in doubt.</source>
        <translation>/root/rke2-rollback-* während des Laufs von Hand wegkopieren, wenn dem Datenträger nicht zu trauen ist.</translation>
    </message>
    <message>
        <source>The Kubernetes API answers</source>
        <translation>Die Kubernetes-API antwortet</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>Nothing can be drained, and node list, budgets and upgrade plans are unknown. The rollback works without it.</source>
        <translation>Nichts kann geleert werden; Knotenliste, Budgets und Upgrade-Pläne sind unbekannt. Der Rollback funktioniert ohne sie.</translation>
    </message>
    <message>
        <source>Drains can end</source>
        <translation>Das Leeren kann enden</translation>
    </message>
    <message>
        <source>no disruption budget with 0 allowed</source>
        <translation>kein Disruption Budget mit 0 erlaubten</translation>
    </message>
    <message>
        <source>These budgets let no pod go; the drain of their nodes ends at its time limit.</source>
        <translation>Diese Budgets lassen keinen Pod gehen; das Leeren ihrer Knoten endet an der Zeitgrenze.</translation>
    </message>
    <message>
        <source>Scale them, or skip the drain of those nodes.</source>
        <translation>Sie skalieren oder das Leeren dieser Knoten überspringen.</translation>
    </message>
    <message>
        <source>The clock is synchronised</source>
        <translation>Die Uhr ist synchronisiert</translation>
    </message>
    <message>
        <source>A clock that is off by 3 seconds makes restored certificates look newer than the database, and the server does not start.</source>
        <translation>Geht eine Uhr um 3 Sekunden falsch, erscheinen wiederhergestellte Zertifikate neuer als die Datenbank, und der Server startet nicht.</translation>
    </message>
    <message>
        <source>Start chronyd or systemd-timesyncd.</source>
        <translation>chronyd oder systemd-timesyncd starten.</translation>
    </message>
    <message>
        <source>The node has its password file</source>
        <translation>Der Knoten hat seine Passwortdatei</translation>
    </message>
    <message>
        <source>/etc/rancher/node/password</source>
        <translation>/etc/rancher/node/password</translation>
    </message>
    <message>
        <source>Without it the node is turned away by the restored cluster.</source>
        <translation>Ohne sie weist der wiederhergestellte Cluster den Knoten ab.</translation>
    </message>
    <message>
        <source>Put it back from a backup, or delete the node&apos;s secret when it is turned away.</source>
        <translation>Sie aus einer Sicherung zurücklegen oder das Secret des Knotens löschen, wenn er abgewiesen wird.</translation>
    </message>
    <message>
        <source>Names resolve without the cluster</source>
        <translation>Namen werden ohne den Cluster aufgelöst</translation>
    </message>
    <message>
        <source>a resolver outside the cluster</source>
        <translation>ein Nameserver außerhalb des Clusters</translation>
    </message>
    <message>
        <source>This node asks a resolver inside the cluster. After the stop no download can work.</source>
        <translation>Dieser Knoten fragt einen Nameserver im Cluster. Nach dem Anhalten gelingt kein Download mehr.</translation>
    </message>
    <message>
        <source>Put another nameserver into /etc/resolv.conf, or choose the air gap.</source>
        <translation>Einen anderen nameserver in /etc/resolv.conf eintragen oder Airgap wählen.</translation>
    </message>
    <message>
        <source>The CA is valid for another month</source>
        <translation>Die CA gilt noch mindestens einen Monat</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>The CA of the cluster ends within 30 days.</source>
        <translation>Die CA des Clusters läuft innerhalb von 30 Tagen ab.</translation>
    </message>
    <message>
        <source>Rotate it after the rollback.</source>
        <translation>Sie nach dem Rollback erneuern.</translation>
    </message>
    <message>
        <source>The unit has no arguments of its own</source>
        <translation>Die Unit hat keine eigenen Argumente</translation>
    </message>
    <message>
        <source>rke2 server</source>
        <translation>rke2 server</translation>
    </message>
    <message>
        <source>Arguments on the unit&apos;s command line are not seen by the restore, which reads only the configuration files.</source>
        <translation>Argumente auf der Befehlszeile der Unit sieht die Wiederherstellung nicht; sie liest nur die Konfigurationsdateien.</translation>
    </message>
    <message>
        <source>Move them into /etc/rancher/rke2/config.yaml.</source>
        <translation>Sie nach /etc/rancher/rke2/config.yaml verschieben.</translation>
    </message>
    <message>
        <source>The configuration orders no reset</source>
        <translation>Die Konfiguration ordnet keinen Reset an</translation>
    </message>
    <message>
        <source>no cluster-reset key</source>
        <translation>kein Schlüssel cluster-reset</translation>
    </message>
    <message>
        <source>This server would reset its cluster at every start.</source>
        <translation>Dieser Server würde seinen Cluster bei jedem Start zurücksetzen.</translation>
    </message>
    <message>
        <source>Take the key out of the configuration.</source>
        <translation>Den Schlüssel aus der Konfiguration nehmen.</translation>
    </message>
    <message>
        <source>The first server joins nobody during the reset</source>
        <translation>Der erste Server tritt während des Resets niemandem bei</translation>
    </message>
    <message>
        <source>no server:</source>
        <translation>kein server:</translation>
    </message>
    <message>
        <source>The server address of the first server is commented out for the reset and put back when every server has rejoined.</source>
        <translation>Die Serveradresse des ersten Servers wird für den Reset auskommentiert und wieder eingesetzt, wenn jeder Server wieder beigetreten ist.</translation>
    </message>
    <message>
        <source>S3 does not catch a local restore</source>
        <translation>S3 fängt eine lokale Wiederherstellung nicht ab</translation>
    </message>
    <message>
        <source>no etcd-s3</source>
        <translation>kein etcd-s3</translation>
    </message>
    <message>
        <source>The configuration uploads to S3; the restore is told that this file is local.</source>
        <translation>Die Konfiguration lädt nach S3 hoch; der Wiederherstellung wird gesagt, dass diese Datei lokal ist.</translation>
    </message>
    <message>
        <source>No reset was left unfinished</source>
        <translation>Kein Reset ist unvollendet geblieben</translation>
    </message>
    <message>
        <source>no reset-flag</source>
        <translation>kein reset-flag</translation>
    </message>
    <message>
        <source>An earlier reset was not followed by a normal start. A restore does not mind.</source>
        <translation>Auf einen früheren Reset folgte kein normaler Start. Eine Wiederherstellung stört das nicht.</translation>
    </message>
    <message>
        <source>Secrets encryption as at the snapshot</source>
        <translation>Secrets-Verschlüsselung wie beim Snapshot</translation>
    </message>
    <message>
        <source>the same keys</source>
        <translation>dieselben Schlüssel</translation>
    </message>
    <message>
        <source>If the encryption keys were changed after the snapshot, the keys of the snapshot come back with it.</source>
        <translation>Wurden die Schlüssel nach dem Snapshot gewechselt, kommen mit ihm die Schlüssel des Snapshots zurück.</translation>
    </message>
    <message>
        <source>Prepare and keep copies</source>
        <translation>Vorbereiten und Kopien aufbewahren</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>Alles anhalten</translation>
    </message>
    <message>
        <source>Put the older release in place</source>
        <translation>Das ältere Release einsetzen</translation>
    </message>
    <message>
        <source>Restore the database</source>
        <translation>Die Datenbank wiederherstellen</translation>
    </message>
    <message>
        <source>Bring the nodes back</source>
        <translation>Die Knoten zurückholen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Keep configuration, certificates and token</source>
        <translation>Konfiguration, Zertifikate und Token aufbewahren</translation>
    </message>
    <message>
        <source>Every copy has the hash of its original</source>
        <translation>Jede Kopie hat die Prüfsumme ihres Originals</translation>
    </message>
    <message>
        <source>The reset rewrites server/tls and server/cred from the snapshot, and RKE2 itself keeps a copy of tls only.</source>
        <translation>Der Reset schreibt server/tls und server/cred aus dem Snapshot neu, und RKE2 selbst behält nur von tls eine Kopie.</translation>
    </message>
    <message>
        <source>The folder lies outside RKE2&apos;s data, readable by root alone. Together with the old database it is the way back.</source>
        <translation>Der Ordner liegt außerhalb der Daten von RKE2 und ist nur für root lesbar. Zusammen mit der alten Datenbank ist er der Weg zurück.</translation>
    </message>
    <message>
        <source>Put the first server&apos;s copies on another server</source>
        <translation>Kopien des ersten Servers auf einen anderen Server legen</translation>
    </message>
    <message>
        <source>The archive is whole</source>
        <translation>Das Archiv ist unversehrt</translation>
    </message>
    <message>
        <source>All servers of a cluster hold the same keys and token, so a copy on another server shows nobody anything new. It is never stored on the desk.</source>
        <translation>Alle Server eines Clusters haben dieselben Schlüssel und dasselbe Token; eine Kopie auf einem anderen Server verrät niemandem Neues. Auf dem Arbeitsplatz wird sie nie gespeichert.</translation>
    </message>
    <message>
        <source>Put the other servers&apos; copies on the first server</source>
        <translation>Kopien der anderen Server auf den ersten Server legen</translation>
    </message>
    <message>
        <source>The archive is on the first server</source>
        <translation>Das Archiv liegt auf dem ersten Server</translation>
    </message>
    <message>
        <source>A server whose disk fails during the run can be set up again from there.</source>
        <translation>Ein Server, dessen Datenträger während des Laufs ausfällt, lässt sich von dort neu aufsetzen.</translation>
    </message>
    <message>
        <source>Copy the snapshot out of the database folder</source>
        <translation>Snapshot aus dem Datenbankordner herauskopieren</translation>
    </message>
    <message>
        <source>The restore reads this copy. The original stays where it is.</source>
        <translation>Die Wiederherstellung liest diese Kopie. Das Original bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Bring the snapshot to the first server</source>
        <translation>Snapshot auf den ersten Server bringen</translation>
    </message>
    <message>
        <source>The snapshot is on the first server</source>
        <translation>Der Snapshot liegt auf dem ersten Server</translation>
    </message>
    <message>
        <source>The snapshot lies on another server. It travels through the desk and is hashed on both ends.</source>
        <translation>Der Snapshot liegt auf einem anderen Server. Er geht über den Arbeitsplatz, und an beiden Enden wird seine Prüfsumme gebildet.</translation>
    </message>
    <message>
        <source>Bring the snapshot from the desk to the first server</source>
        <translation>Snapshot vom Arbeitsplatz auf den ersten Server bringen</translation>
    </message>
    <message>
        <source>The snapshot is hashed on both ends.</source>
        <translation>An beiden Enden wird die Prüfsumme des Snapshots gebildet.</translation>
    </message>
    <message>
        <source>Check the snapshot that will be restored</source>
        <translation>Snapshot prüfen, der wiederhergestellt wird</translation>
    </message>
    <message>
        <source>The hash at the end of the file is right</source>
        <translation>Die Prüfsumme am Ende der Datei stimmt</translation>
    </message>
    <message>
        <source>An etcd snapshot ends with the SHA-256 of everything before it. A zip file is tested as a whole.</source>
        <translation>Ein etcd-Snapshot endet mit der SHA-256 von allem davor. Eine Zip-Datei wird im Ganzen geprüft.</translation>
    </message>
    <message>
        <source>Take a snapshot of the present state</source>
        <translation>Snapshot des jetzigen Stands erstellen</translation>
    </message>
    <message>
        <source>Only for looking back. It can be restored with the newer release only, so it may be skipped when the cluster is too ill.</source>
        <translation>Nur zum späteren Nachsehen. Er lässt sich nur mit dem neueren Release wiederherstellen; ist der Cluster zu krank, darf der Schritt übersprungen werden.</translation>
    </message>
    <message>
        <source>Record the nodes as they are</source>
        <translation>Knoten festhalten, wie sie sind</translation>
    </message>
    <message>
        <source>The list is kept</source>
        <translation>Die Liste ist aufbewahrt</translation>
    </message>
    <message>
        <source>Compared with what is there at the end.</source>
        <translation>Wird am Ende mit dem verglichen, was da ist.</translation>
    </message>
    <message>
        <source>Pause automatic upgrades</source>
        <translation>Automatische Upgrades anhalten</translation>
    </message>
    <message>
        <source>The controller is scaled to 0</source>
        <translation>Der Controller ist auf 0 skaliert</translation>
    </message>
    <message>
        <source>A plan that asks for the newer release would upgrade each node again as soon as it is back.</source>
        <translation>Ein Plan, der das neuere Release verlangt, würde jeden Knoten erneut aktualisieren, sobald er zurück ist.</translation>
    </message>
    <message>
        <source>The restore brings the controller back as it was at the snapshot; it is paused again then.</source>
        <translation>Die Wiederherstellung bringt den Controller so zurück, wie er beim Snapshot war; dann wird er erneut angehalten.</translation>
    </message>
    <message>
        <source>Fetch the install script</source>
        <translation>Installationsskript holen</translation>
    </message>
    <message>
        <source>It is the install script of RKE2, and whole</source>
        <translation>Es ist das Installationsskript von RKE2, und es ist vollständig</translation>
    </message>
    <message>
        <source>The documented pipe ends with success when the download fails. Here the file is fetched while names still resolve, looked at, and run later.</source>
        <translation>Die dokumentierte Pipe endet mit Erfolg, auch wenn der Download fehlschlägt. Hier wird die Datei geholt, solange Namen noch aufgelöst werden, angesehen und später ausgeführt.</translation>
    </message>
    <message>
        <source>Drain the node</source>
        <translation>Knoten leeren (drain)</translation>
    </message>
    <message>
        <source>kubectl uncordon of the nodes listed in cordoned-by-this-run</source>
        <translation>kubectl uncordon für die in cordoned-by-this-run genannten Knoten</translation>
    </message>
    <message>
        <source>One node at a time with a time limit. Draining all nodes in one call can never satisfy a disruption budget and has no end.</source>
        <translation>Ein Knoten nach dem anderen, mit Zeitgrenze. Alle Knoten in einem Aufruf zu leeren kann ein Disruption Budget nie erfüllen und hat kein Ende.</translation>
    </message>
    <message>
        <source>Which nodes this run cordons is noted on the first server. A drain that does not end may be skipped.</source>
        <translation>Welche Knoten dieser Lauf sperrt, wird auf dem ersten Server vermerkt. Ein Leeren, das nicht endet, darf übersprungen werden.</translation>
    </message>
    <message>
        <source>Collect the pod logs</source>
        <translation>Protokolldateien der Pods einsammeln</translation>
    </message>
    <message>
        <source>The archive can be read</source>
        <translation>Das Archiv ist lesbar</translation>
    </message>
    <message>
        <source>The installed killall script deletes them.</source>
        <translation>Das installierte killall-Skript löscht sie.</translation>
    </message>
    <message>
        <source>Stop RKE2 and all pods</source>
        <translation>RKE2 und alle Pods anhalten</translation>
    </message>
    <message>
        <source>Units and containers are gone</source>
        <translation>Units und Container sind weg</translation>
    </message>
    <message>
        <source>The script does not read the data folder from the configuration, and it always ends with success: what runs and listens is looked at afterwards.</source>
        <translation>Das Skript liest den Datenordner nicht aus der Konfiguration, und es endet immer mit Erfolg: Was läuft und lauscht, wird danach angesehen.</translation>
    </message>
    <message>
        <source>Firewall rules and network links of the cluster are removed; the connection may break for a moment.</source>
        <translation>Firewall-Regeln und Netzwerkverbindungen des Clusters werden entfernt; die Verbindung kann kurz abreißen.</translation>
    </message>
    <message>
        <source>The installed script would empty busy mounts or stop nothing under this data folder. These commands stop the same things and delete nothing.</source>
        <translation>Das installierte Skript würde belegte Einhängepunkte leeren oder unter diesem Datenordner nichts anhalten. Diese Befehle halten dasselbe an und löschen nichts.</translation>
    </message>
    <message>
        <source>Containers are ended by the folder their shim was started from, mounts are released, static pods are moved aside.</source>
        <translation>Container werden nach dem Ordner beendet, aus dem ihr Shim gestartet wurde, Einhängungen werden gelöst, statische Pods beiseitegelegt.</translation>
    </message>
    <message>
        <source>Prove that nothing of the cluster runs</source>
        <translation>Nachweisen, dass nichts vom Cluster läuft</translation>
    </message>
    <message>
        <source>No unit, no container, no port</source>
        <translation>Keine Unit, kein Container, kein Port</translation>
    </message>
    <message>
        <source>One surviving etcd or API server is enough to spoil the reset. What still holds a port is listed.</source>
        <translation>Ein einziges überlebendes etcd oder ein API-Server genügt, um den Reset zu verderben. Was noch einen Port hält, wird aufgeführt.</translation>
    </message>
    <message>
        <source>Install the older release</source>
        <translation>Das ältere Release installieren</translation>
    </message>
    <message>
        <source>The release is the target</source>
        <translation>Das Release ist das Ziel</translation>
    </message>
    <message>
        <source>Install the newer release again in the same way.</source>
        <translation>Das neuere Release auf dieselbe Weise wieder installieren.</translation>
    </message>
    <message>
        <source>The script was fetched and looked at before. Method and folder stay as they are on this node; the script would refuse a mix and advise an uninstall that deletes the cluster.</source>
        <translation>Das Skript wurde zuvor geholt und angesehen. Installationsart und Ordner bleiben wie auf diesem Knoten; eine Mischung würde das Skript verweigern und zu einer Deinstallation raten, die den Cluster löscht.</translation>
    </message>
    <message>
        <source>Only the program files change. The environment file that the script overwrites is put back.</source>
        <translation>Nur die Programmdateien ändern sich. Die Umgebungsdatei, die das Skript überschreibt, wird zurückgelegt.</translation>
    </message>
    <message>
        <source>The package manager knows the packages</source>
        <translation>Die Paketverwaltung kennt die Pakete</translation>
    </message>
    <message>
        <source>The script was fetched and looked at before. Some package managers answer an older version with success and do nothing; the next step looks at both packages.</source>
        <translation>Das Skript wurde zuvor geholt und angesehen. Manche Paketverwaltungen beantworten eine ältere Version mit Erfolg und tun nichts; der nächste Schritt sieht sich beide Pakete an.</translation>
    </message>
    <message>
        <source>The script points the repository at the target and asks the package manager for the older packages.</source>
        <translation>Das Skript richtet das Repository auf das Ziel und verlangt von der Paketverwaltung die älteren Pakete.</translation>
    </message>
    <message>
        <source>Take both packages down where the installer did not</source>
        <translation>Beide Pakete zurückstufen, wo der Installer es nicht tat</translation>
    </message>
    <message>
        <source>yum install of an older version does nothing and ends with success.</source>
        <translation>yum install einer älteren Version tut nichts und endet mit Erfolg.</translation>
    </message>
    <message>
        <source>Not needed where both packages are already at the target.</source>
        <translation>Nicht nötig, wo beide Pakete schon auf dem Ziel sind.</translation>
    </message>
    <message>
        <source>Install the older release from files</source>
        <translation>Das ältere Release aus Dateien installieren</translation>
    </message>
    <message>
        <source>No method is named together with the folder: the script would then go online. Images go to the data folder that this node uses.</source>
        <translation>Zusammen mit dem Ordner wird keine Installationsart genannt: Das Skript ginge sonst ins Netz. Images kommen in den Datenordner, den dieser Knoten benutzt.</translation>
    </message>
    <message>
        <source>The script checks the sums, unpacks the program and copies the images.</source>
        <translation>Das Skript prüft die Prüfsummen, entpackt das Programm und kopiert die Images.</translation>
    </message>
    <message>
        <source>Install the older release from RPM files</source>
        <translation>Das ältere Release aus RPM-Dateien installieren</translation>
    </message>
    <message>
        <source>The install script cannot take files on RPM hosts, so the package manager gets them directly, both of one release.</source>
        <translation>Auf RPM-Hosts nimmt das Installationsskript keine Dateien; die Paketverwaltung erhält sie deshalb direkt, beide aus einem Release.</translation>
    </message>
    <message>
        <source>Only the program files change.</source>
        <translation>Nur die Programmdateien ändern sich.</translation>
    </message>
    <message>
        <source>Lay out the images of the older release</source>
        <translation>Images des älteren Releases bereitlegen</translation>
    </message>
    <message>
        <source>The archives are those of the folder</source>
        <translation>Die Archive sind die aus dem Ordner</translation>
    </message>
    <message>
        <source>Archives of the newer release are moved to agent/images-rollback-… instead of being deleted.</source>
        <translation>Archive des neueren Releases werden nach agent/images-rollback-… verschoben statt gelöscht.</translation>
    </message>
    <message>
        <source>Not needed where a private registry holds the images.</source>
        <translation>Nicht nötig, wo eine private Registry die Images vorhält.</translation>
    </message>
    <message>
        <source>Prove the release on every node</source>
        <translation>Das Release auf jedem Knoten nachweisen</translation>
    </message>
    <message>
        <source>The installer&apos;s exit code proves nothing; the program itself is asked.</source>
        <translation>Der Rückgabewert des Installers beweist nichts; das Programm selbst wird gefragt.</translation>
    </message>
    <message>
        <source>Move the newer release&apos;s packaged charts aside</source>
        <translation>Mitgelieferte Charts des neueren Releases beiseitelegen</translation>
    </message>
    <message>
        <source>No packaged chart of that release is left</source>
        <translation>Kein mitgeliefertes Chart jenes Releases ist übrig</translation>
    </message>
    <message>
        <source>Move the files of manifests/ in the safety folder back to server/manifests.</source>
        <translation>Die Dateien aus manifests/ im Sicherungsordner nach server/manifests zurückverschieben.</translation>
    </message>
    <message>
        <source>Left where they are, the charts of the newer release would be installed into the older cluster.</source>
        <translation>Blieben sie liegen, würden die Charts des neueren Releases in den älteren Cluster installiert.</translation>
    </message>
    <message>
        <source>Only names that the newer release packages are moved; files that you put there yourself stay. RKE2 writes its own again.</source>
        <translation>Nur Namen, die das neuere Release mitliefert, werden verschoben; selbst abgelegte Dateien bleiben. RKE2 schreibt seine eigenen neu.</translation>
    </message>
    <message>
        <source>Comment the server address out</source>
        <translation>Serveradresse auskommentieren</translation>
    </message>
    <message>
        <source>No file names a server any more</source>
        <translation>Keine Datei nennt mehr einen Server</translation>
    </message>
    <message>
        <source>The step that puts the server address back does it.</source>
        <translation>Das erledigt der Schritt, der die Serveradresse wieder einsetzt.</translation>
    </message>
    <message>
        <source>The line is kept as a comment, so that the later step can put back exactly what was there.</source>
        <translation>Die Zeile bleibt als Kommentar erhalten, damit der spätere Schritt genau das zurücksetzen kann, was da war.</translation>
    </message>
    <message>
        <source>The reset refuses to run while a server address is set. Quoted keys are found as well.</source>
        <translation>Der Reset verweigert sich, solange eine Serveradresse gesetzt ist. Auch Schlüssel in Anführungszeichen werden gefunden.</translation>
    </message>
    <message>
        <source>Move the present database aside</source>
        <translation>Jetzige Datenbank beiseitelegen</translation>
    </message>
    <message>
        <source>The old database is kept and its place is free</source>
        <translation>Die alte Datenbank ist aufbewahrt und ihr Platz ist frei</translation>
    </message>
    <message>
        <source>Stop, install the newer release, move this folder back to server/db/etcd, put tls, cred and token back from the safety folder, delete server/db/reset-flag, start.</source>
        <translation>Anhalten, das neuere Release installieren, diesen Ordner nach server/db/etcd zurückverschieben, tls, cred und token aus dem Sicherungsordner zurücklegen, server/db/reset-flag löschen, starten.</translation>
    </message>
    <message>
        <source>Older releases read the present, newer database before they restore and die on it. Rancher&apos;s own restore removes it for the same reason.</source>
        <translation>Ältere Releases lesen vor der Wiederherstellung die jetzige, neuere Datenbank und brechen daran ab. Ranchers eigene Wiederherstellung entfernt sie aus demselben Grund.</translation>
    </message>
    <message>
        <source>This folder, not the etcd-old-… that RKE2 makes, is the way back. It can be opened by the newer release only.</source>
        <translation>Dieser Ordner, nicht das von RKE2 angelegte etcd-old-…, ist der Weg zurück. Nur das neuere Release kann ihn öffnen.</translation>
    </message>
    <message>
        <source>Prove once more that no server runs</source>
        <translation>Noch einmal nachweisen, dass kein Server läuft</translation>
    </message>
    <message>
        <source>The last look before the point of no return.</source>
        <translation>Der letzte Blick, bevor es kein Zurück mehr gibt.</translation>
    </message>
    <message>
        <source>Restore the snapshot</source>
        <translation>Snapshot wiederherstellen</translation>
    </message>
    <message>
        <source>RKE2 noted that the reset is done</source>
        <translation>RKE2 hat vermerkt, dass der Reset erledigt ist</translation>
    </message>
    <message>
        <source>A new database is there</source>
        <translation>Eine neue Datenbank ist da</translation>
    </message>
    <message>
        <source>The old database is still kept</source>
        <translation>Die alte Datenbank ist noch aufbewahrt</translation>
    </message>
    <message>
        <source>RKE2 moved what it found</source>
        <translation>RKE2 hat verschoben, was es vorfand</translation>
    </message>
    <message>
        <source>Stop, run killall, install the newer release, move server/db/etcd away and etcd.rollback-… back, put tls, cred and token back from the safety folder, delete server/db/reset-flag, start. Servers that already joined the restored state are reset again.</source>
        <translation>Anhalten, killall ausführen, das neuere Release installieren, server/db/etcd wegverschieben und etcd.rollback-… zurück, tls, cred und token aus dem Sicherungsordner zurücklegen, server/db/reset-flag löschen, starten. Server, die dem wiederhergestellten Stand schon beigetreten sind, werden erneut zurückgesetzt.</translation>
    </message>
    <message>
        <source>Absolute program path; the flags that known faults of the release need; no secret on the command line; run so that it outlives this connection.</source>
        <translation>Absoluter Programmpfad; die Schalter, die bekannte Fehler des Releases verlangen; kein Geheimnis auf der Befehlszeile; so ausgeführt, dass es diese Verbindung überdauert.</translation>
    </message>
    <message>
        <source>The database is built anew from the snapshot with this server as its only member. The program ends by itself. It may be repeated.</source>
        <translation>Die Datenbank wird aus dem Snapshot neu aufgebaut, mit diesem Server als einzigem Mitglied. Das Programm endet von selbst. Es darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Fetch the snapshot from S3 and restore it</source>
        <translation>Snapshot aus S3 holen und wiederherstellen</translation>
    </message>
    <message>
        <source>RKE2 fetches the file itself; the keys reach it in a 0600 environment file. The program ends by itself. It may be repeated.</source>
        <translation>RKE2 holt die Datei selbst; die Schlüssel erreichen es in einer Umgebungsdatei mit Modus 0600. Das Programm endet von selbst. Es darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Start the first server</source>
        <translation>Ersten Server starten</translation>
    </message>
    <message>
        <source>The unit is active and is not started over and over</source>
        <translation>Die Unit ist aktiv und wird nicht immer wieder neu gestartet</translation>
    </message>
    <message>
        <source>The API answers</source>
        <translation>Die API antwortet</translation>
    </message>
    <message>
        <source>The node is Ready with the target release</source>
        <translation>Der Knoten ist Ready und hat das Ziel-Release</translation>
    </message>
    <message>
        <source>As at the restore.</source>
        <translation>Wie bei der Wiederherstellung.</translation>
    </message>
    <message>
        <source>The documented command waits without a limit while the unit fails and starts again. Here the journal is followed and failed starts are counted.</source>
        <translation>Der dokumentierte Befehl wartet ohne Grenze, während die Unit scheitert und neu startet. Hier wird das Journal verfolgt, und gescheiterte Starts werden gezählt.</translation>
    </message>
    <message>
        <source>The other servers stay down until this one is Ready with the older release.</source>
        <translation>Die anderen Server bleiben aus, bis dieser mit dem älteren Release Ready ist.</translation>
    </message>
    <message>
        <source>Pause automatic upgrades in the restored cluster</source>
        <translation>Automatische Upgrades im wiederhergestellten Cluster anhalten</translation>
    </message>
    <message>
        <source>The snapshot brought the controller and its plans back.</source>
        <translation>Der Snapshot hat den Controller und seine Pläne zurückgebracht.</translation>
    </message>
    <message>
        <source>The plans are listed; one that asks for a newer release has to be changed before the controller runs again.</source>
        <translation>Die Pläne werden aufgeführt; einer, der ein neueres Release verlangt, muss geändert werden, bevor der Controller wieder läuft.</translation>
    </message>
    <message>
        <source>Make network and ingress pods anew</source>
        <translation>Netzwerk- und Ingress-Pods erneuern</translation>
    </message>
    <message>
        <source>These pods hold tokens and state from before the restore. Rancher&apos;s own restore deletes the same ones.</source>
        <translation>Diese Pods tragen Token und Zustand von vor der Wiederherstellung. Ranchers eigene Wiederherstellung löscht dieselben.</translation>
    </message>
    <message>
        <source>Their controllers make them again at once.</source>
        <translation>Ihre Controller legen sie sofort neu an.</translation>
    </message>
    <message>
        <source>Check that the other servers know whom to join</source>
        <translation>Prüfen, ob die anderen Server wissen, wem sie beitreten</translation>
    </message>
    <message>
        <source>Configuration names a server and a token</source>
        <translation>Die Konfiguration nennt einen Server und ein Token</translation>
    </message>
    <message>
        <source>A server with an empty database and no address to join founds a new, empty cluster. This is looked at on all of them before anything is moved.</source>
        <translation>Ein Server mit leerer Datenbank und ohne Adresse zum Beitreten gründet einen neuen, leeren Cluster. Das wird bei allen angesehen, bevor etwas verschoben wird.</translation>
    </message>
    <message>
        <source>Move the old state of the server aside</source>
        <translation>Alten Stand des Servers beiseitelegen</translation>
    </message>
    <message>
        <source>The old state is kept and its place is free</source>
        <translation>Der alte Stand ist aufbewahrt und sein Platz ist frei</translation>
    </message>
    <message>
        <source>Move the three folders back. The old state of this server then belongs to the old cluster again.</source>
        <translation>Die drei Ordner zurückverschieben. Der alte Stand dieses Servers gehört dann wieder zum alten Cluster.</translation>
    </message>
    <message>
        <source>The documented command deletes the node&apos;s own snapshots with the database, and leftover certificates that are newer than the restored database stop the start. Rancher&apos;s own restore empties the same three places.</source>
        <translation>Der dokumentierte Befehl löscht mit der Datenbank auch die eigenen Snapshots des Knotens, und übrig gebliebene Zertifikate, die neuer als die wiederhergestellte Datenbank sind, verhindern den Start. Ranchers eigene Wiederherstellung leert dieselben drei Stellen.</translation>
    </message>
    <message>
        <source>server/db/snapshots stays where it is.</source>
        <translation>server/db/snapshots bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Start the server and wait until it votes</source>
        <translation>Server starten und warten, bis er stimmberechtigt ist</translation>
    </message>
    <message>
        <source>The server is a voting member of etcd</source>
        <translation>Der Server ist stimmberechtigtes Mitglied von etcd</translation>
    </message>
    <message>
        <source>One at a time. etcd takes in one new member after the other and turns a second learner away.</source>
        <translation>Einer nach dem anderen. etcd nimmt ein neues Mitglied nach dem anderen auf und weist einen zweiten Learner ab.</translation>
    </message>
    <message>
        <source>The server copies the restored database and becomes a voting member before the next one starts.</source>
        <translation>Der Server kopiert die wiederhergestellte Datenbank und wird stimmberechtigtes Mitglied, bevor der nächste startet.</translation>
    </message>
    <message>
        <source>Start the server without etcd</source>
        <translation>Server ohne etcd starten</translation>
    </message>
    <message>
        <source>The journal is followed and failed starts are counted.</source>
        <translation>Das Journal wird verfolgt, und gescheiterte Starts werden gezählt.</translation>
    </message>
    <message>
        <source>It has no database to move. Should it refuse because files are &quot;newer than datastore&quot;, the named files are moved aside and it is started again.</source>
        <translation>Er hat keine Datenbank zu verschieben. Verweigert er sich, weil Dateien „newer than datastore“ sind, werden die genannten Dateien beiseitegelegt und er wird erneut gestartet.</translation>
    </message>
    <message>
        <source>Start the agent</source>
        <translation>Agent starten</translation>
    </message>
    <message>
        <source>A node that is turned away for its password is left to the next two steps.</source>
        <translation>Ein Knoten, der wegen seines Passworts abgewiesen wird, bleibt den nächsten zwei Schritten überlassen.</translation>
    </message>
    <message>
        <source>Clear the password of a node that was turned away</source>
        <translation>Passwort eines abgewiesenen Knotens löschen</translation>
    </message>
    <message>
        <source>The old secret is gone</source>
        <translation>Das alte Secret ist weg</translation>
    </message>
    <message>
        <source>Asked for each node, and only where the node is not Ready.</source>
        <translation>Für jeden Knoten wird gefragt, und nur dort, wo der Knoten nicht Ready ist.</translation>
    </message>
    <message>
        <source>The snapshot may hold an older password than /etc/rancher/node/password. The node registers its own again at its next start.</source>
        <translation>Der Snapshot kann ein älteres Passwort enthalten als /etc/rancher/node/password. Der Knoten meldet seines beim nächsten Start wieder an.</translation>
    </message>
    <message>
        <source>Start once more where it did not come up</source>
        <translation>Noch einmal starten, wo etwas nicht hochkam</translation>
    </message>
    <message>
        <source>Not needed where the unit already runs.</source>
        <translation>Nicht nötig, wo die Unit schon läuft.</translation>
    </message>
    <message>
        <source>Wait until the node is Ready</source>
        <translation>Warten, bis der Knoten Ready ist</translation>
    </message>
    <message>
        <source>Ready with the target release</source>
        <translation>Ready mit dem Ziel-Release</translation>
    </message>
    <message>
        <source>The API is asked, not the node.</source>
        <translation>Gefragt wird die API, nicht der Knoten.</translation>
    </message>
    <message>
        <source>Put the server address back</source>
        <translation>Serveradresse wieder einsetzen</translation>
    </message>
    <message>
        <source>The file is as it was before the reset</source>
        <translation>Die Datei ist wie vor dem Reset</translation>
    </message>
    <message>
        <source>Only now, when every server of the case has taken the restored state. A server that starts reads certificates and keys from this address first.</source>
        <translation>Erst jetzt, da jeder Server des Falls den wiederhergestellten Stand übernommen hat. Ein startender Server liest Zertifikate und Schlüssel zuerst von dieser Adresse.</translation>
    </message>
    <message>
        <source>Skip it when a server of the old state can still answer at that address. RKE2 reads it at its next start; nothing is restarted now.</source>
        <translation>Überspringen, wenn unter dieser Adresse noch ein Server des alten Stands antworten kann. RKE2 liest sie beim nächsten Start; jetzt wird nichts neu gestartet.</translation>
    </message>
    <message>
        <source>Let the node take pods again</source>
        <translation>Knoten wieder Pods aufnehmen lassen (uncordon)</translation>
    </message>
    <message>
        <source>The node takes pods</source>
        <translation>Der Knoten nimmt Pods auf</translation>
    </message>
    <message>
        <source>Only nodes that this run cordoned. The documents drain and never uncordon.</source>
        <translation>Nur Knoten, die dieser Lauf gesperrt hat. Die Dokumentation leert Knoten und gibt sie nie wieder frei.</translation>
    </message>
    <message>
        <source>Usually not needed; the restored database holds the flag as it was at the snapshot.</source>
        <translation>Meist nicht nötig; die wiederhergestellte Datenbank enthält die Sperre so, wie sie beim Snapshot war.</translation>
    </message>
    <message>
        <source>Delete the unpacked snapshot</source>
        <translation>Entpackten Snapshot löschen</translation>
    </message>
    <message>
        <source>No new large file lies in the server folder</source>
        <translation>Im Ordner server liegt keine neue große Datei</translation>
    </message>
    <message>
        <source>A zipped snapshot leaves its unpacked file, with all secrets of the cluster, under server/.</source>
        <translation>Ein gezippter Snapshot hinterlässt seine entpackte Datei, mit allen Geheimnissen des Clusters, unter server/.</translation>
    </message>
    <message>
        <source>Only large files are deleted that were not there before the restore. The zipped snapshot stays.</source>
        <translation>Gelöscht werden nur große Dateien, die vor der Wiederherstellung nicht da waren. Der gezippte Snapshot bleibt.</translation>
    </message>
    <message>
        <source>Let the upgrade controller run again</source>
        <translation>Upgrade-Controller wieder laufen lassen</translation>
    </message>
    <message>
        <source>The controller has its replicas</source>
        <translation>Der Controller hat seine Replikate</translation>
    </message>
    <message>
        <source>Skip it when a listed plan still asks for a newer release.</source>
        <translation>Überspringen, wenn ein aufgeführter Plan noch ein neueres Release verlangt.</translation>
    </message>
    <message>
        <source>RKE2 release</source>
        <translation>RKE2-Release</translation>
    </message>
    <message>
        <source>RKE2 runs</source>
        <translation>RKE2 läuft</translation>
    </message>
    <message>
        <source>RKE2 is not started over and over</source>
        <translation>RKE2 wird nicht immer wieder neu gestartet</translation>
    </message>
    <message>
        <source>Kubernetes API</source>
        <translation>Kubernetes-API</translation>
    </message>
    <message>
        <source>Every node is Ready with the target release</source>
        <translation>Jeder Knoten ist Ready und hat das Ziel-Release</translation>
    </message>
    <message>
        <source>Every etcd server votes</source>
        <translation>Jeder etcd-Server ist stimmberechtigt</translation>
    </message>
    <message>
        <source>System pods run</source>
        <translation>System-Pods laufen</translation>
    </message>
    <message>
        <source>No node is cordoned that was free before</source>
        <translation>Kein Knoten ist gesperrt, der es vorher nicht war</translation>
    </message>
    <message>
        <source>Secrets can be read</source>
        <translation>Secrets sind lesbar</translation>
    </message>
    <message>
        <source>No fatal line since the start</source>
        <translation>Keine fatale Zeile seit dem Start</translation>
    </message>
    <message>
        <source>No upgrade controller runs</source>
        <translation>Kein Upgrade-Controller läuft</translation>
    </message>
    <message>
        <source>Rancher, where it runs on this cluster</source>
        <translation>Rancher, wo es auf diesem Cluster läuft</translation>
    </message>
    <message>
        <source>Rancher has the version of its image</source>
        <translation>Rancher hat die Version seines Images</translation>
    </message>
    <message>
        <source>Rancher answers at its address</source>
        <translation>Rancher antwortet unter seiner Adresse</translation>
    </message>
    <message>
        <source>Clean up after the rollback</source>
        <translation>Nach dem Rollback aufräumen</translation>
    </message>
    <message>
        <source>Delete the old database</source>
        <translation>Alte Datenbank löschen</translation>
    </message>
    <message>
        <source>it is the way back to the newer release and is no longer wanted</source>
        <translation>sie ist der Weg zurück zum neueren Release und wird nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Do this only after some days. Afterwards there is no way back to the newer state.</source>
        <translation>Erst nach einigen Tagen tun. Danach führt kein Weg mehr zum neueren Stand zurück.</translation>
    </message>
    <message>
        <source>Delete the old state of the other servers</source>
        <translation>Alten Stand der anderen Server löschen</translation>
    </message>
    <message>
        <source>the server has long taken over the restored state</source>
        <translation>der Server hat den wiederhergestellten Stand längst übernommen</translation>
    </message>
    <message>
        <source>Database, certificates and credentials of the newer state.</source>
        <translation>Datenbank, Zertifikate und Zugangsdaten des neueren Stands.</translation>
    </message>
    <message>
        <source>Delete the safety copies and the install script</source>
        <translation>Sicherungskopien und Installationsskript löschen</translation>
    </message>
    <message>
        <source>the copies hold the cluster&apos;s keys and token and must not lie about</source>
        <translation>die Kopien enthalten Schlüssel und Token des Clusters und dürfen nicht herumliegen</translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>Sie sind weg</translation>
    </message>
    <message>
        <source>With them the last copy of the chosen snapshot outside server/db/snapshots goes as well.</source>
        <translation>Mit ihnen geht auch die letzte Kopie des gewählten Snapshots außerhalb von server/db/snapshots.</translation>
    </message>
    <message>
        <source>Delete nodes that came back as NotReady with &quot;kubectl delete node&quot;.</source>
        <translation>Knoten, die als NotReady wiedergekommen sind, mit „kubectl delete node“ löschen.</translation>
    </message>
    <message>
        <source>What RKE2 itself left under server/db and server (etcd-old-…, etcd-backup-…, tls-…) may go with the old database.</source>
        <translation>Was RKE2 selbst unter server/db und server hinterlassen hat (etcd-old-…, etcd-backup-…, tls-…), kann mit der alten Datenbank weg.</translation>
    </message>
    <message>
        <source>Change upgrade plans, Rancher or the Git repository that still ask for the newer release before they run again.</source>
        <translation>Upgrade-Pläne, Rancher oder das Git-Repository, die noch das neuere Release verlangen, ändern, bevor sie wieder laufen.</translation>
    </message>
    <message>
        <source>A server that was left out has to get its server/db/etcd, server/tls and server/cred moved away before it starts again.</source>
        <translation>Bei einem ausgelassenen Server müssen server/db/etcd, server/tls und server/cred wegverschoben werden, bevor er wieder startet.</translation>
    </message>
    <message>
        <source>Afterwards there is no way back to the newer state. Its database, certificates and credentials are deleted.</source>
        <translation>Danach führt kein Weg zum neueren Stand zurück. Seine Datenbank, Zertifikate und Zugangsdaten werden gelöscht.</translation>
    </message>
    <message>
        <source>Wait until the restored cluster has done its work for some days.</source>
        <translation>Warten, bis der wiederhergestellte Cluster einige Tage lang seine Arbeit getan hat.</translation>
    </message>
    <message>
        <source>%1 does not run the release that the rollback brought. What was kept may still be wanted.</source>
        <translation>Auf %1 läuft nicht das Release, das der Rollback gebracht hat. Das Aufbewahrte wird vielleicht noch gebraucht.</translation>
    </message>
    <message>
        <source>Find out first which release this node is to run.</source>
        <translation>Zuerst klären, welches Release auf diesem Knoten laufen soll.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>RKE2 does not run on %1. The rollback may not have held, and what was kept is the way back.</source>
        <translation>RKE2 läuft nicht auf %1. Der Rollback hat vielleicht nicht gehalten, und das Aufbewahrte ist der Weg zurück.</translation>
    </message>
    <message>
        <source>Bring the node up first.</source>
        <translation>Zuerst den Knoten in Betrieb nehmen.</translation>
    </message>
    <message>
        <source>Check the address. Where Rancher runs in Docker on this machine, choose &quot;Roll back Rancher in Docker&quot; (docker-single-node). A node made new belongs to a restore on new hosts, not to a rollback.</source>
        <translation>Die Adresse prüfen. Läuft Rancher auf dieser Maschine in Docker, das Verfahren dafür wählen (docker-single-node). Ein neu aufgesetzter Knoten gehört zu einer Wiederherstellung auf neuen Hosts, nicht zu einem Rollback.</translation>
    </message>
    <message>
        <source>The node answers</source>
        <translation>Der Knoten antwortet</translation>
    </message>
    <message>
        <source>a login and a shell</source>
        <translation>eine Anmeldung und eine Shell</translation>
    </message>
    <message>
        <source>Nothing is known of this node, and no step can be run on it.</source>
        <translation>Von diesem Knoten ist nichts bekannt, und kein Schritt kann auf ihm laufen.</translation>
    </message>
    <message>
        <source>Mend the login, or leave the node out with a reason and proof that it is off.</source>
        <translation>Bringen Sie die Anmeldung in Ordnung, oder lassen Sie den Knoten mit Grund und Nachweis aus, dass er abgeschaltet ist.</translation>
    </message>
    <message>
        <source>The clock is that of this computer</source>
        <translation>Die Uhr geht wie die dieses Rechners</translation>
    </message>
    <message>
        <source>at most 1000 ms off, so that no two machines are 2 s apart</source>
        <translation>höchstens 1000 ms Abweichung, damit keine zwei Maschinen 2 s auseinanderliegen</translation>
    </message>
    <message>
        <source>Where clocks differ by 3 seconds, restored certificates look newer than the database and a server does not start; a certificate may also look not yet valid.</source>
        <translation>Gehen Uhren um 3 Sekunden auseinander, wirken wiederhergestellte Zertifikate neuer als die Datenbank, und ein Server startet nicht; auch kann ein Zertifikat als noch nicht gültig gelten.</translation>
    </message>
    <message>
        <source>Start chronyd or systemd-timesyncd, wait until the clock is right, and check again.</source>
        <translation>Starten Sie chronyd oder systemd-timesyncd, warten Sie, bis die Uhr stimmt, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>A step outlives the connection</source>
        <translation>Ein Schritt überlebt die Verbindung</translation>
    </message>
    <message>
        <source>systemd-run, or setsid</source>
        <translation>systemd-run oder setsid</translation>
    </message>
    <message>
        <source>Where the connection breaks in the middle of a step, the step would die with it.</source>
        <translation>Bricht die Verbindung mitten in einem Schritt ab, würde der Schritt mit ihr enden.</translation>
    </message>
    <message>
        <source>Install util-linux, which brings setsid.</source>
        <translation>Installieren Sie util-linux, das setsid mitbringt.</translation>
    </message>
    <message>
        <source>Nobody else is at work on this machine</source>
        <translation>Niemand sonst arbeitet an dieser Maschine</translation>
    </message>
    <message>
        <source>no lock</source>
        <translation>keine Sperre</translation>
    </message>
    <message>
        <source>A run of this program holds this machine. Two at once undo each other&apos;s work.</source>
        <translation>Ein Lauf dieses Programms hält diese Maschine. Zwei zugleich machen einander die Arbeit zunichte.</translation>
    </message>
    <message>
        <source>Ask the person it names. A run that was interrupted is continued, or ended, before another one begins.</source>
        <translation>Fragen Sie die genannte Person. Ein unterbrochener Lauf wird fortgesetzt oder beendet, bevor ein anderer beginnt.</translation>
    </message>
    <message>
        <source>The database is below etcd&apos;s quota</source>
        <translation>Die Datenbank liegt unter dem Kontingent von etcd</translation>
    </message>
    <message>
        <source>less than 2 GB, or a quota in etcd-arg</source>
        <translation>weniger als 2 GB, oder ein Kontingent in etcd-arg</translation>
    </message>
    <message>
        <source>etcd takes no more writes above its quota of 2 GB, which a restored database of this size meets at once.</source>
        <translation>Über seinem Kontingent von 2 GB nimmt etcd nichts mehr an; eine wiederhergestellte Datenbank dieser Größe erreicht es sofort.</translation>
    </message>
    <message>
        <source>Set etcd-arg: quota-backend-bytes=… in the configuration of every server, or choose an older, smaller snapshot.</source>
        <translation>Setzen Sie etcd-arg: quota-backend-bytes=… in der Konfiguration jedes Servers, oder wählen Sie einen älteren, kleineren Snapshot.</translation>
    </message>
    <message>
        <source>The ports of RKE2 are free or its own</source>
        <translation>Die Ports von RKE2 sind frei oder seine eigenen</translation>
    </message>
    <message>
        <source>no other program on 2379, 2380, 6443, 9345 and 10250</source>
        <translation>kein anderes Programm auf 2379, 2380, 6443, 9345 und 10250</translation>
    </message>
    <message>
        <source>Something that does not belong to RKE2 as it runs now holds its ports, maybe a left-over of an earlier attempt. The stop leaves it alive, and the restore ends with &quot;address already in use&quot;.</source>
        <translation>Etwas, das nicht zum laufenden RKE2 gehört, hält dessen Ports, vielleicht ein Rest eines früheren Versuchs. Das Anhalten lässt es am Leben, und die Wiederherstellung endet mit „address already in use“.</translation>
    </message>
    <message>
        <source>Find out what it is and end it.</source>
        <translation>Finden Sie heraus, was es ist, und beenden Sie es.</translation>
    </message>
    <message>
        <source>The places that change can be written</source>
        <translation>Die Orte, die sich ändern, sind beschreibbar</translation>
    </message>
    <message>
        <source>no read-only file system</source>
        <translation>kein schreibgeschütztes Dateisystem</translation>
    </message>
    <message>
        <source>Copies, the older release or the new database cannot be written there. A file system that became read-only by itself is damaged.</source>
        <translation>Kopien, die ältere Version oder die neue Datenbank können dort nicht geschrieben werden. Ein Dateisystem, das von selbst schreibgeschützt wurde, ist beschädigt.</translation>
    </message>
    <message>
        <source>Mount it for writing; look into the kernel log first.</source>
        <translation>Hängen Sie es beschreibbar ein; sehen Sie vorher in das Protokoll des Kernels.</translation>
    </message>
    <message>
        <source>Programs may run where RKE2 lies</source>
        <translation>Programme dürfen laufen, wo RKE2 liegt</translation>
    </message>
    <message>
        <source>no noexec mount</source>
        <translation>nichts mit noexec eingehängt</translation>
    </message>
    <message>
        <source>RKE2 unpacks its programs into its data folder; with noexec none of them starts.</source>
        <translation>RKE2 entpackt seine Programme in seinen Datenordner; mit noexec startet keines davon.</translation>
    </message>
    <message>
        <source>Mount it without noexec.</source>
        <translation>Hängen Sie es ohne noexec ein.</translation>
    </message>
    <message>
        <source>Inodes are left</source>
        <translation>Inodes sind frei</translation>
    </message>
    <message>
        <source>50000 for images and database</source>
        <translation>50000 für Images und Datenbank</translation>
    </message>
    <message>
        <source>A file system without inodes says that no space is left, however many bytes are free.</source>
        <translation>Ein Dateisystem ohne Inodes meldet, dass kein Platz frei ist, so viele Bytes auch frei sind.</translation>
    </message>
    <message>
        <source>Delete old images or many small files.</source>
        <translation>Löschen Sie alte Images oder viele kleine Dateien.</translation>
    </message>
    <message>
        <source>Room in /tmp</source>
        <translation>Platz in /tmp</translation>
    </message>
    <message>
        <source>256 MiB for the release while it is unpacked</source>
        <translation>256 MiB für die Version, während sie entpackt wird</translation>
    </message>
    <message>
        <source>The install script downloads and unpacks the release there.</source>
        <translation>Das Installationsskript lädt und entpackt die Version dort.</translation>
    </message>
    <message>
        <source>Make room in /tmp.</source>
        <translation>Schaffen Sie Platz in /tmp.</translation>
    </message>
    <message>
        <source>The kernel settings of a hardened node</source>
        <translation>Die Kerneleinstellungen eines gehärteten Knotens</translation>
    </message>
    <message>
        <source>those of rke2-cis-sysctl.conf</source>
        <translation>die aus rke2-cis-sysctl.conf</translation>
    </message>
    <message>
        <source>With a CIS profile RKE2 does not start on other settings.</source>
        <translation>Mit einem CIS-Profil startet RKE2 bei anderen Einstellungen nicht.</translation>
    </message>
    <message>
        <source>Put rke2-cis-sysctl.conf into /etc/sysctl.d and load it.</source>
        <translation>Legen Sie rke2-cis-sysctl.conf nach /etc/sysctl.d und laden Sie sie.</translation>
    </message>
    <message>
        <source>SELinux knows RKE2</source>
        <translation>SELinux kennt RKE2</translation>
    </message>
    <message>
        <source>the package rke2-selinux</source>
        <translation>das Paket rke2-selinux</translation>
    </message>
    <message>
        <source>SELinux enforces, and RKE2 has no policy of its own here. Files of the older release may be refused with &quot;203/EXEC&quot;.</source>
        <translation>SELinux erzwingt seine Regeln, und RKE2 hat hier keine eigenen. Dateien der älteren Version können mit „203/EXEC“ abgewiesen werden.</translation>
    </message>
    <message>
        <source>Install rke2-selinux as it fits the release.</source>
        <translation>Installieren Sie rke2-selinux passend zur Version.</translation>
    </message>
    <message>
        <source>No program is refused by fapolicyd</source>
        <translation>Kein Programm wird von fapolicyd abgewiesen</translation>
    </message>
    <message>
        <source>not running, or with rules for RKE2</source>
        <translation>läuft nicht, oder mit Regeln für RKE2</translation>
    </message>
    <message>
        <source>fapolicyd refuses programs that it does not know, also those of the older release.</source>
        <translation>fapolicyd weist Programme ab, die es nicht kennt, auch die der älteren Version.</translation>
    </message>
    <message>
        <source>Allow /var/lib/rancher in its rules and load them.</source>
        <translation>Erlauben Sie /var/lib/rancher in seinen Regeln und laden Sie sie.</translation>
    </message>
    <message>
        <source>Room for the safety copies</source>
        <translation>Platz für die Sicherheitskopien</translation>
    </message>
    <message>
        <source>${fact.ground.rootNeedKiB} KiB below /root</source>
        <translation>${fact.ground.rootNeedKiB} KiB unter /root</translation>
    </message>
    <message>
        <source>Configuration, certificates and token are copied to /root first. Without the copies there is no way back.</source>
        <translation>Konfiguration, Zertifikate und Token werden zuerst nach /root kopiert. Ohne die Kopien gibt es keinen Weg zurück.</translation>
    </message>
    <message>
        <source>Make room on the file system of /root.</source>
        <translation>Schaffen Sie Platz auf dem Dateisystem von /root.</translation>
    </message>
    <message>
        <source>Room for the images of the older release</source>
        <translation>Platz für die Images der älteren Version</translation>
    </message>
    <message>
        <source>2 GiB in the data folder</source>
        <translation>2 GiB im Datenordner</translation>
    </message>
    <message>
        <source>The older release brings its own images. A full disk keeps the node from becoming Ready.</source>
        <translation>Die ältere Version bringt ihre eigenen Images mit. Eine volle Platte hindert den Knoten daran, Ready zu werden.</translation>
    </message>
    <message>
        <source>Delete unused images.</source>
        <translation>Löschen Sie ungenutzte Images.</translation>
    </message>
    <message>
        <source>Packages are not updated by themselves</source>
        <translation>Pakete werden nicht von selbst aktualisiert</translation>
    </message>
    <message>
        <source>no timer that updates</source>
        <translation>kein Timer, der aktualisiert</translation>
    </message>
    <message>
        <source>RKE2 is a package here. A timer that updates packages may install the newer release again, during the run or after it.</source>
        <translation>RKE2 ist hier ein Paket. Ein Timer, der Pakete aktualisiert, kann die neuere Version wieder installieren, während des Laufs oder danach.</translation>
    </message>
    <message>
        <source>Stop the timer, or exclude rke2-* from it.</source>
        <translation>Halten Sie den Timer an, oder nehmen Sie rke2-* davon aus.</translation>
    </message>
    <message>
        <source>No CA of the cluster has ended</source>
        <translation>Keine CA des Clusters ist abgelaufen</translation>
    </message>
    <message>
        <source>all valid</source>
        <translation>alle gültig</translation>
    </message>
    <message>
        <source>No certificate of this CA is believed any more; the older release does not start with it either.</source>
        <translation>Keinem Zertifikat dieser CA wird mehr geglaubt; auch die ältere Version startet damit nicht.</translation>
    </message>
    <message>
        <source>Rotate the CA as the documents say, or look at the clock.</source>
        <translation>Erneuern Sie die CA, wie die Dokumente es sagen, oder prüfen Sie die Uhr.</translation>
    </message>
    <message>
        <source>No certificate has ended</source>
        <translation>Kein Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>RKE2 makes ended certificates anew when it starts. Until then nothing answers with them.</source>
        <translation>RKE2 stellt abgelaufene Zertifikate beim Start neu aus. Bis dahin antwortet nichts mit ihnen.</translation>
    </message>
    <message>
        <source>Nothing to do where the clock is right.</source>
        <translation>Nichts zu tun, wenn die Uhr stimmt.</translation>
    </message>
    <message>
        <source>Name and address are those that the cluster knows</source>
        <translation>Name und Adresse sind die, die der Cluster kennt</translation>
    </message>
    <message>
        <source>one of ${cluster.kube.identities}</source>
        <translation>eines von ${cluster.kube.identities}</translation>
    </message>
    <message>
        <source>The cluster knows no node with this name and one of these addresses. After the restore this machine is another member, or is turned away.</source>
        <translation>Der Cluster kennt keinen Knoten mit diesem Namen und einer dieser Adressen. Nach der Wiederherstellung ist diese Maschine ein anderes Mitglied oder wird abgewiesen.</translation>
    </message>
    <message>
        <source>Give it back its name and address (node-name, node-ip), or leave it out and add it as a new node later.</source>
        <translation>Geben Sie ihr Namen und Adresse zurück (node-name, node-ip), oder lassen Sie sie aus und nehmen Sie sie später als neuen Knoten auf.</translation>
    </message>
    <message>
        <source>at least ${fact.machine.clock} ms off</source>
        <translation>mindestens ${fact.machine.clock} ms daneben</translation>
    </message>
    <message>
        <source>rancher-system-agent: ${fact.rke2.systemAgent}</source>
        <translation>rancher-system-agent: ${fact.rke2.systemAgent}</translation>
    </message>
    <message>
        <source>datastore-endpoint set: ${fact.config.datastoreEndpoint}</source>
        <translation>datastore-endpoint gesetzt: ${fact.config.datastoreEndpoint}</translation>
    </message>
    <message>
        <source>disable-etcd: true</source>
        <translation>disable-etcd: true</translation>
    </message>
    <message>
        <source>user id ${fact.host.uid}</source>
        <translation>Benutzernummer ${fact.host.uid}</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>keines davon</translation>
    </message>
    <message>
        <source>transactional: ${fact.host.transactional}</source>
        <translation>transaktional: ${fact.host.transactional}</translation>
    </message>
    <message>
        <source>target ${input.targetVersion}, installed ${first.rke2.version}</source>
        <translation>Ziel ${input.targetVersion}, installiert ${first.rke2.version}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>${fact.snapshot.kind}, ${fact.snapshot.bytes} bytes</source>
        <translation>${fact.snapshot.kind}, ${fact.snapshot.bytes} Byte</translation>
    </message>
    <message>
        <source>no server of the case says so</source>
        <translation>kein Server des Falls sagt es</translation>
    </message>
    <message>
        <source>${fact.snapshot.kind}: whole ${fact.snapshot.whole}</source>
        <translation>${fact.snapshot.kind}: heil ${fact.snapshot.whole}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>bucket: none</source>
        <translation>Bucket: keiner</translation>
    </message>
    <message>
        <source>${fact.disk.freeKiB} KiB free, ${fact.disk.needKiB} KiB wanted</source>
        <translation>${fact.disk.freeKiB} KiB frei, ${fact.disk.needKiB} KiB nötig</translation>
    </message>
    <message>
        <source>${fact.snapshot.roomKiB} KiB left over</source>
        <translation>${fact.snapshot.roomKiB} KiB bleiben übrig</translation>
    </message>
    <message>
        <source>unzip is not on this node</source>
        <translation>unzip fehlt auf diesem Knoten</translation>
    </message>
    <message>
        <source>kept elsewhere: ${input.snapshot.path}</source>
        <translation>anderswo verwahrt: ${input.snapshot.path}</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>keine solche Datei</translation>
    </message>
    <message>
        <source>zypper, online</source>
        <translation>zypper, mit Internet</translation>
    </message>
    <message>
        <source>missing: ${fact.host.toolsMissing}</source>
        <translation>es fehlt: ${fact.host.toolsMissing}</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keines von beiden</translation>
    </message>
    <message>
        <source>plans: ${cluster.kube.upgradePlans}; GitOps: ${cluster.kube.gitOps}</source>
        <translation>Pläne: ${cluster.kube.upgradePlans}; GitOps: ${cluster.kube.gitOps}</translation>
    </message>
    <message>
        <source>removes mounts: ${fact.rke2.killallRemovesMounts}, reads RKE2_DATA_DIR: ${fact.rke2.killallReadsDataDir}, mounts: ${fact.rke2.killallMounts}</source>
        <translation>löscht Einhängepunkte: ${fact.rke2.killallRemovesMounts}, liest RKE2_DATA_DIR: ${fact.rke2.killallReadsDataDir}, eingehängt: ${fact.rke2.killallMounts}</translation>
    </message>
    <message>
        <source>deletes logs: ${fact.rke2.killallDeletesLogs}</source>
        <translation>löscht Protokolle: ${fact.rke2.killallDeletesLogs}</translation>
    </message>
    <message>
        <source>${first.rke2.version} to ${input.targetVersion}</source>
        <translation>${first.rke2.version} auf ${input.targetVersion}</translation>
    </message>
    <message>
        <source>other numbers in the case</source>
        <translation>im Fall stehen andere Zahlen</translation>
    </message>
    <message>
        <source>some are left out</source>
        <translation>einige sind ausgelassen</translation>
    </message>
    <message>
        <source>one server</source>
        <translation>ein Server</translation>
    </message>
    <message>
        <source>${fact.ground.tmpKiB} KiB free</source>
        <translation>${fact.ground.tmpKiB} KiB frei</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>fapolicyd runs: ${fact.ground.fapolicyd}</source>
        <translation>fapolicyd läuft: ${fact.ground.fapolicyd}</translation>
    </message>
    <message>
        <source>${fact.ground.rootKiB} KiB free</source>
        <translation>${fact.ground.rootKiB} KiB frei</translation>
    </message>
    <message>
        <source>${fact.ground.freeKiB} KiB free</source>
        <translation>${fact.ground.freeKiB} KiB frei</translation>
    </message>
    <message>
        <source>cluster-reset: ${fact.config.clusterReset}</source>
        <translation>cluster-reset: ${fact.config.clusterReset}</translation>
    </message>
    <message>
        <source>etcd-s3: ${first.config.etcdS3}</source>
        <translation>etcd-s3: ${first.config.etcdS3}</translation>
    </message>
    <message>
        <source>reset-flag: ${fact.db.resetFlag}</source>
        <translation>reset-flag: ${fact.db.resetFlag}</translation>
    </message>
    <message>
        <source>secrets-encryption: ${fact.config.secretsEncryption}</source>
        <translation>secrets-encryption: ${fact.config.secretsEncryption}</translation>
    </message>
    <message>
        <source>No other repository of RKE2 is enabled</source>
        <translation>Keine andere Paketquelle von RKE2 ist eingeschaltet</translation>
    </message>
    <message>
        <source>that of the target&apos;s minor release only</source>
        <translation>nur die des Minor-Release des Ziels</translation>
    </message>
    <message>
        <source>The package manager takes the newer packages from it, with success, and the older release is not installed.</source>
        <translation>Die Paketverwaltung nimmt daraus mit Erfolg die neueren Pakete, und das ältere Release wird nicht installiert.</translation>
    </message>
    <message>
        <source>Set enabled=0 in these files.</source>
        <translation>Setzen Sie in diesen Dateien enabled=0.</translation>
    </message>
    <message>
        <source>The packages of RKE2 are not held at a version</source>
        <translation>Die Pakete von RKE2 sind nicht auf eine Version festgelegt</translation>
    </message>
    <message>
        <source>no versionlock</source>
        <translation>kein versionlock</translation>
    </message>
    <message>
        <source>The package manager keeps the newer packages, and the older release is not installed.</source>
        <translation>Die Paketverwaltung behält die neueren Pakete, und das ältere Release wird nicht installiert.</translation>
    </message>
    <message>
        <source>Remove the lock (dnf versionlock delete), and set it anew after the rollback.</source>
        <translation>Heben Sie die Sperre auf (dnf versionlock delete), und setzen Sie sie nach dem Rollback neu.</translation>
    </message>
    <message>
        <source>Drains are not refused</source>
        <translation>Das Leeren der Knoten wird nicht verweigert</translation>
    </message>
    <message>
        <source>no pod without a controller</source>
        <translation>kein Pod ohne Controller</translation>
    </message>
    <message>
        <source>No controller starts these pods again. The drain of their nodes is refused because of them.</source>
        <translation>Kein Controller startet diese Pods wieder. Ihretwegen wird das Leeren ihrer Knoten verweigert.</translation>
    </message>
    <message>
        <source>Move them, skip the drain of those nodes, or have the drain remove them (--force).</source>
        <translation>Verlegen Sie sie, überspringen Sie das Leeren dieser Knoten, oder lassen Sie sie dabei entfernen (--force).</translation>
    </message>
    <message>
        <source>Keep RKE2 from starting by itself</source>
        <translation>RKE2 am selbsttätigen Start hindern</translation>
    </message>
    <message>
        <source>No unit of RKE2 starts with the machine</source>
        <translation>Keine Unit von RKE2 startet mit der Maschine</translation>
    </message>
    <message>
        <source>systemctl enable of the unit that stands in the file starts-by-itself beside the safety folder</source>
        <translation>systemctl enable für die Unit, die in der Datei starts-by-itself neben dem Sicherungsordner steht</translation>
    </message>
    <message>
        <source>A machine that restarts in the middle would bring RKE2 up on a database that is being replaced, or with an empty one found a new cluster.</source>
        <translation>Eine Maschine, die mittendrin neu startet, würde RKE2 auf einer Datenbank starten, die gerade ersetzt wird, oder mit einer leeren einen neuen Cluster gründen.</translation>
    </message>
    <message>
        <source>The step that starts RKE2 on a machine lets it start by itself again. Where the rollback is given up before, that is done by hand.</source>
        <translation>Der Schritt, der RKE2 auf einer Maschine startet, lässt es auch wieder selbsttätig starten. Wird der Rollback vorher aufgegeben, geschieht das von Hand.</translation>
    </message>
    <message>
        <source>RKE2 starts with the machine, as before the rollback</source>
        <translation>RKE2 startet mit der Maschine wie vor dem Rollback</translation>
    </message>
    <message>
        <source>It is the file that was checked</source>
        <translation>Es ist die Datei, die geprüft wurde</translation>
    </message>
</context>
<context>
    <name>rke2-external-db</name>
    <message>
        <source>Roll back RKE2 with an external database</source>
        <translation>RKE2 mit externer Datenbank zurücksetzen</translation>
    </message>
    <message>
        <source>Takes every node back to the earlier RKE2 release and the database that the servers share back to a dump of that release. Everything stops at once, the present database is dumped first, the old dump replaces it as a whole or not at all.</source>
        <translation>Bringt jeden Knoten auf das frühere RKE2-Release zurück und die gemeinsame Datenbank der Server auf einen Abzug aus dieser Zeit. Alles hält zugleich an, die jetzige Datenbank wird zuerst gesichert, der alte Abzug ersetzt sie ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>RKE2 release to go back to</source>
        <translation>RKE2-Release, auf das zurückgerollt wird</translation>
    </message>
    <message>
        <source>The release that ran when the dump was made. The plus sign is part of it.</source>
        <translation>Das Release, das lief, als der Abzug entstand. Das Pluszeichen gehört dazu.</translation>
    </message>
    <message>
        <source>Release that made the dump</source>
        <translation>Release, unter dem der Abzug entstand</translation>
    </message>
    <message>
        <source>Needed where the dump does not lie on a server, whose journal would say it.</source>
        <translation>Nötig, wenn der Abzug nicht auf einem Server liegt, dessen Journal es sagen würde.</translation>
    </message>
    <message>
        <source>Who works on the database</source>
        <translation>Wer an der Datenbank arbeitet</translation>
    </message>
    <message>
        <source>wizard: the node of the case with the role database-host, which has the dump and the database&apos;s own client programs. person: somebody else does it at the right moment, and the wizard looks at the result from the first server.</source>
        <translation>wizard: der Knoten des Falls mit der Rolle database-host; dort liegen der Abzug und die Programme der Datenbank. person: Jemand anderes tut es im richtigen Augenblick, und der Assistent sieht sich das Ergebnis vom ersten Server aus an.</translation>
    </message>
    <message>
        <source>wizard</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>person</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Kind of database</source>
        <translation>Art der Datenbank</translation>
    </message>
    <message>
        <source>mysql is also MariaDB. other: external etcd or NATS, which only a person can restore.</source>
        <translation>mysql ist auch MariaDB. other: externes etcd oder NATS, die nur eine Person wiederherstellen kann.</translation>
    </message>
    <message>
        <source>postgresql</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>mysql</source>
        <translation>MySQL oder MariaDB</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Adresse der Datenbank</translation>
    </message>
    <message>
        <source>As the database host reaches it. Without a port: 5432, or 3306 of MySQL.</source>
        <translation>So, wie der Datenbankrechner sie erreicht. Ohne Port: 5432, bei MySQL 3306.</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>Name der Datenbank</translation>
    </message>
    <message>
        <source>Database user</source>
        <translation>Datenbankbenutzer</translation>
    </message>
    <message>
        <source>The one that the servers use, or one that may do more. It has to own the table kine.</source>
        <translation>Der Benutzer der Server oder einer, der mehr darf. Ihm muss die Tabelle kine gehören.</translation>
    </message>
    <message>
        <source>Password of the database user</source>
        <translation>Passwort des Datenbankbenutzers</translation>
    </message>
    <message>
        <source>Goes to the database host in a 0600 file under /run that only root reads, and is deleted at the end. Never on a command line.</source>
        <translation>Kommt in einer Datei unter /run mit den Rechten 0600, die nur root liest, auf den Datenbankrechner und wird am Ende gelöscht. Nie auf einer Befehlszeile.</translation>
    </message>
    <message>
        <source>CA file of the database</source>
        <translation>CA-Datei der Datenbank</translation>
    </message>
    <message>
        <source>On the database host. With it the certificate of the database is checked, its name too.</source>
        <translation>Auf dem Datenbankrechner. Mit ihr wird das Zertifikat der Datenbank geprüft, auch sein Name.</translation>
    </message>
    <message>
        <source>Owner of the restored tables</source>
        <translation>Besitzer der wiederhergestellten Tabellen</translation>
    </message>
    <message>
        <source>dump: as the dump says. user: the database user, for a dump that came from another server. PostgreSQL archives only.</source>
        <translation>dump: wie im Abzug. user: der Datenbankbenutzer, für einen Abzug von einem anderen Server. Nur bei Archiven von PostgreSQL.</translation>
    </message>
    <message>
        <source>dump</source>
        <translation>wie im Abzug</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Datenbankbenutzer</translation>
    </message>
    <message>
        <source>Figures noted when the dump was made</source>
        <translation>Zahlen, die beim Abzug notiert wurden</translation>
    </message>
    <message>
        <source>Number of rows and highest id of the table kine, as ROWS|ID.</source>
        <translation>Anzahl der Zeilen und höchste id der Tabelle kine, als ZEILEN|ID.</translation>
    </message>
    <message>
        <source>Token of the time of the dump</source>
        <translation>Token aus der Zeit des Abzugs</translation>
    </message>
    <message>
        <source>A file on every server. Only where the token of the cluster was changed since.</source>
        <translation>Eine Datei auf jedem Server. Nur wenn das Token des Clusters seither geändert wurde.</translation>
    </message>
    <message>
        <source>Where the release comes from</source>
        <translation>Woher das Release kommt</translation>
    </message>
    <message>
        <source>Online: each node downloads it. Air gap: the files lie in one folder on each node.</source>
        <translation>Online: Jeder Knoten lädt es herunter. Airgap: Die Dateien liegen auf jedem Knoten in einem Ordner.</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>airgap</source>
        <translation>airgap</translation>
    </message>
    <message>
        <source>Address of the install script</source>
        <translation>Adresse des Installationsskripts</translation>
    </message>
    <message>
        <source>A mirror inside your network answers here as well.</source>
        <translation>Auch ein Spiegel im eigenen Netz ist möglich.</translation>
    </message>
    <message>
        <source>Release channel of RPM hosts</source>
        <translation>Release-Kanal der RPM-Hosts</translation>
    </message>
    <message>
        <source>Only RPM hosts read it. A release that is not in stable needs latest or testing.</source>
        <translation>Nur RPM-Hosts lesen ihn. Ein Release, das nicht in stable liegt, braucht latest oder testing.</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>latest</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>testing</translation>
    </message>
    <message>
        <source>Folder with the release files</source>
        <translation>Ordner mit den Dateien des Releases</translation>
    </message>
    <message>
        <source>On every node, with rke2.linux-&lt;arch&gt;.tar.gz, rke2-images.linux-&lt;arch&gt;.tar.zst, sha256sum-&lt;arch&gt;.txt and install.sh; on RPM hosts the RPM files and the images.</source>
        <translation>Auf jedem Knoten, mit rke2.linux-&lt;arch&gt;.tar.gz, rke2-images.linux-&lt;arch&gt;.tar.zst, sha256sum-&lt;arch&gt;.txt und install.sh; auf RPM-Hosts die RPM-Dateien und die Images.</translation>
    </message>
    <message>
        <source>Drain the nodes first</source>
        <translation>Zuerst die Knoten leeren (drain)</translation>
    </message>
    <message>
        <source>Gives workloads the chance to end in order. Only possible while the API answers.</source>
        <translation>Gibt den Anwendungen Gelegenheit, geordnet zu enden. Nur möglich, solange die API antwortet.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Longest drain of one node</source>
        <translation>Längste Dauer für das Leeren eines Knotens</translation>
    </message>
    <message>
        <source>Also evict pods without a controller</source>
        <translation>Auch Pods ohne Controller verdrängen</translation>
    </message>
    <message>
        <source>Such pods are not made again by themselves.</source>
        <translation>Solche Pods entstehen nicht von selbst neu.</translation>
    </message>
    <message>
        <source>Upgrade controller at the end</source>
        <translation>Upgrade-Controller am Ende</translation>
    </message>
    <message>
        <source>A plan that still asks for the newer release upgrades the cluster again as soon as the controller runs.</source>
        <translation>Ein Plan, der noch das neuere Release verlangt, aktualisiert den Cluster erneut, sobald der Controller läuft.</translation>
    </message>
    <message>
        <source>leave-paused</source>
        <translation>angehalten lassen</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>fortsetzen</translation>
    </message>
    <message>
        <source>Host name of Rancher</source>
        <translation>Hostname von Rancher</translation>
    </message>
    <message>
        <source>Where Rancher runs on this cluster. It is asked from this machine at the end whether it answers.</source>
        <translation>Wo Rancher auf diesem Cluster läuft. Am Ende wird von diesem Rechner aus gefragt, ob es antwortet.</translation>
    </message>
    <message>
        <source>Cluster is not managed by a Rancher</source>
        <translation>Der Cluster wird nicht von einem Rancher verwaltet</translation>
    </message>
    <message>
        <source>no rancher-system-agent</source>
        <translation>kein rancher-system-agent</translation>
    </message>
    <message>
        <source>Rancher provisioned this cluster. Its agent would undo every change made by hand.</source>
        <translation>Rancher hat diesen Cluster bereitgestellt. Sein Agent würde jede Änderung von Hand rückgängig machen.</translation>
    </message>
    <message>
        <source>Restore the snapshot in the Rancher that manages this cluster.</source>
        <translation>Den Snapshot in dem Rancher wiederherstellen, der diesen Cluster verwaltet.</translation>
    </message>
    <message>
        <source>The server uses an external database</source>
        <translation>Der Server benutzt eine externe Datenbank</translation>
    </message>
    <message>
        <source>datastore-endpoint</source>
        <translation>datastore-endpoint</translation>
    </message>
    <message>
        <source>Without datastore-endpoint this server starts embedded etcd and leaves the restored database alone.</source>
        <translation>Ohne datastore-endpoint startet dieser Server ein eingebettetes etcd und lässt die wiederhergestellte Datenbank links liegen.</translation>
    </message>
    <message>
        <source>Put the key back into the configuration, or choose the procedure that fits.</source>
        <translation>Setzen Sie den Schlüssel wieder in die Konfiguration, oder wählen Sie das passende Verfahren.</translation>
    </message>
    <message>
        <source>All servers use the same database</source>
        <translation>Alle Server benutzen dieselbe Datenbank</translation>
    </message>
    <message>
        <source>${first.endpoint.kind} at ${first.endpoint.address}, ${first.endpoint.database}</source>
        <translation>${first.endpoint.kind} unter ${first.endpoint.address}, ${first.endpoint.database}</translation>
    </message>
    <message>
        <source>A server with another database has another cluster, or will found one.</source>
        <translation>Ein Server mit einer anderen Datenbank hat einen anderen Cluster oder gründet einen.</translation>
    </message>
    <message>
        <source>Compare datastore-endpoint of all servers.</source>
        <translation>Vergleichen Sie datastore-endpoint auf allen Servern.</translation>
    </message>
    <message>
        <source>The kind of the database is right</source>
        <translation>Die Art der Datenbank stimmt</translation>
    </message>
    <message>
        <source>${first.endpoint.kind}</source>
        <translation>${first.endpoint.kind}</translation>
    </message>
    <message>
        <source>The servers use another kind of database than the one named here.</source>
        <translation>Die Server benutzen eine andere Art von Datenbank als die hier genannte.</translation>
    </message>
    <message>
        <source>Correct &quot;Kind of database&quot;.</source>
        <translation>Berichtigen Sie „Art der Datenbank“.</translation>
    </message>
    <message>
        <source>The name of the database is right</source>
        <translation>Der Name der Datenbank stimmt</translation>
    </message>
    <message>
        <source>${first.endpoint.database}</source>
        <translation>${first.endpoint.database}</translation>
    </message>
    <message>
        <source>The servers use another database than the one that would be replaced.</source>
        <translation>Die Server benutzen eine andere Datenbank als die, die ersetzt würde.</translation>
    </message>
    <message>
        <source>Correct &quot;Name of the database&quot;.</source>
        <translation>Berichtigen Sie „Name der Datenbank“.</translation>
    </message>
    <message>
        <source>The wizard knows this kind of database</source>
        <translation>Der Assistent kennt diese Art von Datenbank</translation>
    </message>
    <message>
        <source>postgresql or mysql</source>
        <translation>postgresql oder mysql</translation>
    </message>
    <message>
        <source>An external etcd is restored on each of its members as its own documents say.</source>
        <translation>Ein externes etcd wird auf jedem seiner Mitglieder so wiederhergestellt, wie seine eigene Dokumentation es sagt.</translation>
    </message>
    <message>
        <source>Choose &quot;person&quot; under &quot;Who works on the database&quot;.</source>
        <translation>Wählen Sie „person“ unter „Wer an der Datenbank arbeitet“.</translation>
    </message>
    <message>
        <source>One node works on the database</source>
        <translation>Ein Knoten arbeitet an der Datenbank</translation>
    </message>
    <message>
        <source>one node with the role database-host</source>
        <translation>ein Knoten mit der Rolle database-host</translation>
    </message>
    <message>
        <source>The dump is read and the database replaced on the one node with the role database-host. It may be a server as well.</source>
        <translation>Auf dem einen Knoten mit der Rolle database-host wird der Abzug gelesen und die Datenbank ersetzt. Er darf zugleich ein Server sein.</translation>
    </message>
    <message>
        <source>Give one node the role database-host, or choose &quot;person&quot; under &quot;Who works on the database&quot;.</source>
        <translation>Geben Sie einem Knoten die Rolle database-host, oder wählen Sie „person“ unter „Wer an der Datenbank arbeitet“.</translation>
    </message>
    <message>
        <source>Commands on the database host run as root</source>
        <translation>Befehle auf dem Datenbankrechner laufen als root</translation>
    </message>
    <message>
        <source>user id 0</source>
        <translation>Benutzer-ID 0</translation>
    </message>
    <message>
        <source>The copies and the login file must be readable by root alone.</source>
        <translation>Die Kopien und die Anmeldedatei darf nur root lesen können.</translation>
    </message>
    <message>
        <source>Log in as root or set &quot;become&quot; to sudo.</source>
        <translation>Als root anmelden oder „become“ auf sudo setzen.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s programs are on the database host</source>
        <translation>Die Programme von PostgreSQL sind auf dem Datenbankrechner</translation>
    </message>
    <message>
        <source>psql, pg_dump and pg_restore</source>
        <translation>psql, pg_dump und pg_restore</translation>
    </message>
    <message>
        <source>The database cannot be dumped and restored from here.</source>
        <translation>Von hier aus kann die Datenbank weder gesichert noch wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Install the client package, of the database&apos;s release or newer.</source>
        <translation>Installieren Sie das Client-Paket, in der Version der Datenbank oder neuer.</translation>
    </message>
    <message>
        <source>MySQL&apos;s programs are on the database host</source>
        <translation>Die Programme von MySQL sind auf dem Datenbankrechner</translation>
    </message>
    <message>
        <source>mysql and mysqldump, or mariadb and mariadb-dump</source>
        <translation>mysql und mysqldump, oder mariadb und mariadb-dump</translation>
    </message>
    <message>
        <source>Install the client package.</source>
        <translation>Installieren Sie das Client-Paket.</translation>
    </message>
    <message>
        <source>The wizard can look at the restored database</source>
        <translation>Der Assistent kann sich die wiederhergestellte Datenbank ansehen</translation>
    </message>
    <message>
        <source>a client program on the first server</source>
        <translation>ein Client-Programm auf dem ersten Server</translation>
    </message>
    <message>
        <source>Nothing here can see whether the database holds a cluster before the servers start. On an empty one they found a new cluster.</source>
        <translation>Nichts kann hier sehen, ob die Datenbank einen Cluster enthält, bevor die Server starten. Auf einer leeren gründen sie einen neuen Cluster.</translation>
    </message>
    <message>
        <source>Install psql, or the mysql or mariadb client, on the first server. Else the person who restores it has to answer for it.</source>
        <translation>Installieren Sie psql oder den Client mysql oder mariadb auf dem ersten Server. Sonst muss die Person dafür einstehen, die sie wiederherstellt.</translation>
    </message>
    <message>
        <source>The node is the server that the case says</source>
        <translation>Der Knoten ist der Server, den der Fall nennt</translation>
    </message>
    <message>
        <source>rke2-server</source>
        <translation>rke2-server</translation>
    </message>
    <message>
        <source>The agent unit runs here. Starting the server unit on it reports success and does nothing.</source>
        <translation>Hier läuft die Agent-Unit. Startet man darauf die Server-Unit, meldet das Erfolg und bewirkt nichts.</translation>
    </message>
    <message>
        <source>Give the node the role agent, or name the right machine.</source>
        <translation>Dem Knoten die Rolle agent geben oder die richtige Maschine angeben.</translation>
    </message>
    <message>
        <source>The node is the agent that the case says</source>
        <translation>Der Knoten ist der Agent, den der Fall nennt</translation>
    </message>
    <message>
        <source>rke2-agent</source>
        <translation>rke2-agent</translation>
    </message>
    <message>
        <source>The server unit runs here. A server left out of the reset keeps the old cluster alive.</source>
        <translation>Hier läuft die Server-Unit. Ein Server, der beim Zurücksetzen ausgelassen wird, hält den alten Cluster am Leben.</translation>
    </message>
    <message>
        <source>Give the node the role server.</source>
        <translation>Dem Knoten die Rolle server geben.</translation>
    </message>
    <message>
        <source>Commands run as root</source>
        <translation>Befehle laufen als root</translation>
    </message>
    <message>
        <source>Every command of this procedure needs root.</source>
        <translation>Jeder Befehl dieses Verfahrens braucht root.</translation>
    </message>
    <message>
        <source>RKE2 is installed</source>
        <translation>RKE2 ist installiert</translation>
    </message>
    <message>
        <source>/usr/local/bin/rke2, /usr/bin/rke2 or /opt/rke2/bin/rke2</source>
        <translation>/usr/local/bin/rke2, /usr/bin/rke2 oder /opt/rke2/bin/rke2</translation>
    </message>
    <message>
        <source>There is no RKE2 to roll back on this machine.</source>
        <translation>Auf dieser Maschine gibt es kein RKE2, das sich zurückrollen ließe.</translation>
    </message>
    <message>
        <source>The package manager works without a reboot</source>
        <translation>Die Paketverwaltung arbeitet ohne Neustart</translation>
    </message>
    <message>
        <source>no transactional-update</source>
        <translation>kein transactional-update</translation>
    </message>
    <message>
        <source>An RPM change takes effect only after a reboot here, and the reboot would start RKE2 before the database is restored.</source>
        <translation>Eine RPM-Änderung wirkt hier erst nach einem Neustart, und der Neustart würde RKE2 starten, bevor die Datenbank wiederhergestellt ist.</translation>
    </message>
    <message>
        <source>Disable the RKE2 unit, change the packages and reboot this node by hand, then come back.</source>
        <translation>Die RKE2-Unit deaktivieren, die Pakete wechseln und diesen Knoten von Hand neu starten; danach hier weitermachen.</translation>
    </message>
    <message>
        <source>The release name is complete</source>
        <translation>Der Name des Releases ist vollständig</translation>
    </message>
    <message>
        <source>v1.31.9+rke2r1</source>
        <translation>v1.31.9+rke2r1</translation>
    </message>
    <message>
        <source>Without the plus sign the download answers with 404.</source>
        <translation>Ohne das Pluszeichen antwortet der Download mit 404.</translation>
    </message>
    <message>
        <source>Write the whole name, such as v1.31.9+rke2r1.</source>
        <translation>Den ganzen Namen schreiben, etwa v1.31.9+rke2r1.</translation>
    </message>
    <message>
        <source>The target is not newer than what is installed</source>
        <translation>Das Ziel ist nicht neuer als das Installierte</translation>
    </message>
    <message>
        <source>at most the installed release</source>
        <translation>höchstens das installierte Release</translation>
    </message>
    <message>
        <source>This would be an upgrade.</source>
        <translation>Das wäre ein Upgrade.</translation>
    </message>
    <message>
        <source>Choose the release that ran before the upgrade.</source>
        <translation>Das Release wählen, das vor dem Upgrade lief.</translation>
    </message>
    <message>
        <source>The target knows external databases</source>
        <translation>Das Ziel kennt externe Datenbanken</translation>
    </message>
    <message>
        <source>at least 1.27.13, 1.28.9, 1.29.4 or 1.30.0</source>
        <translation>mindestens 1.27.13, 1.28.9, 1.29.4 oder 1.30.0</translation>
    </message>
    <message>
        <source>This release cannot use a SQL database. It would start something else in its place.</source>
        <translation>Dieses Release kann keine SQL-Datenbank benutzen. Es würde an ihrer Stelle etwas anderes starten.</translation>
    </message>
    <message>
        <source>Choose a later release.</source>
        <translation>Wählen Sie eine spätere Version.</translation>
    </message>
    <message>
        <source>A dump of the database is chosen</source>
        <translation>Ein Abzug der Datenbank ist gewählt</translation>
    </message>
    <message>
        <source>one</source>
        <translation>einer</translation>
    </message>
    <message>
        <source>Without a dump of the database nothing can be restored, and there is no way back to an earlier minor release.</source>
        <translation>Ohne Abzug der Datenbank lässt sich nichts wiederherstellen, und es gibt keinen Weg zurück zu einer früheren Minor-Version.</translation>
    </message>
    <message>
        <source>Choose the dump.</source>
        <translation>Wählen Sie den Abzug.</translation>
    </message>
    <message>
        <source>The dump lies on the database host</source>
        <translation>Der Abzug liegt auf dem Datenbankrechner</translation>
    </message>
    <message>
        <source>a file or folder on the database host</source>
        <translation>eine Datei oder ein Ordner auf dem Datenbankrechner</translation>
    </message>
    <message>
        <source>The dump is looked at and restored where the database&apos;s programs are.</source>
        <translation>Der Abzug wird dort geprüft und eingespielt, wo die Programme der Datenbank sind.</translation>
    </message>
    <message>
        <source>Copy the dump to the database host and choose it there.</source>
        <translation>Kopieren Sie den Abzug auf den Datenbankrechner, und wählen Sie ihn dort.</translation>
    </message>
    <message>
        <source>The dump is there</source>
        <translation>Der Abzug ist da</translation>
    </message>
    <message>
        <source>a file that is not empty, or a folder made by pg_dump</source>
        <translation>eine Datei, die nicht leer ist, oder ein Ordner von pg_dump</translation>
    </message>
    <message>
        <source>Nothing can be restored from this path.</source>
        <translation>Von diesem Pfad lässt sich nichts wiederherstellen.</translation>
    </message>
    <message>
        <source>Choose the dump itself.</source>
        <translation>Wählen Sie den Abzug selbst.</translation>
    </message>
    <message>
        <source>The dump can be read as it is</source>
        <translation>Der Abzug ist so lesbar, wie er ist</translation>
    </message>
    <message>
        <source>an archive of pg_dump, or SQL with its first lines</source>
        <translation>ein Archiv von pg_dump oder SQL mit seinen ersten Zeilen</translation>
    </message>
    <message>
        <source>A compressed or unknown file cannot be looked at to its end.</source>
        <translation>Eine gepackte oder unbekannte Datei lässt sich nicht bis zum Ende prüfen.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the unpacked file. SQL needs the comment lines that pg_dump and mysqldump write by default.</source>
        <translation>Entpacken Sie sie, und wählen Sie die entpackte Datei. SQL braucht die Kommentarzeilen, die pg_dump und mysqldump von sich aus schreiben.</translation>
    </message>
    <message>
        <source>The dump is of this kind of database</source>
        <translation>Der Abzug gehört zu dieser Art von Datenbank</translation>
    </message>
    <message>
        <source>${input.databaseKind}</source>
        <translation>${input.databaseKind}</translation>
    </message>
    <message>
        <source>This dump comes from another kind of database.</source>
        <translation>Dieser Abzug stammt von einer anderen Art von Datenbank.</translation>
    </message>
    <message>
        <source>Choose another dump.</source>
        <translation>Wählen Sie einen anderen Abzug.</translation>
    </message>
    <message>
        <source>The dump is whole</source>
        <translation>Der Abzug ist vollständig</translation>
    </message>
    <message>
        <source>readable to its end</source>
        <translation>bis zum Ende lesbar</translation>
    </message>
    <message>
        <source>The dump is cut short, damaged, or made by a newer program than the one here.</source>
        <translation>Der Abzug ist abgeschnitten, beschädigt oder von einem neueren Programm als dem hier.</translation>
    </message>
    <message>
        <source>Choose another dump. Where the version is named, install the newer client programs.</source>
        <translation>Wählen Sie einen anderen Abzug. Ist von der Version die Rede, installieren Sie die neueren Client-Programme.</translation>
    </message>
    <message>
        <source>The dump was read to its end</source>
        <translation>Der Abzug wurde bis zum Ende gelesen</translation>
    </message>
    <message>
        <source>Only the beginning of the dump was looked at.</source>
        <translation>Nur der Anfang des Abzugs wurde geprüft.</translation>
    </message>
    <message>
        <source>Install pg_restore on the database host.</source>
        <translation>Installieren Sie pg_restore auf dem Datenbankrechner.</translation>
    </message>
    <message>
        <source>The dump goes into the named database</source>
        <translation>Der Abzug geht in die genannte Datenbank</translation>
    </message>
    <message>
        <source>no change of the database inside the dump</source>
        <translation>kein Wechsel der Datenbank im Abzug</translation>
    </message>
    <message>
        <source>The dump makes or chooses a database of its own. It could not be taken back as a whole, and might replace another one.</source>
        <translation>Der Abzug legt selbst eine Datenbank an oder wählt eine. Er ließe sich nicht als Ganzes zurücknehmen und könnte eine andere ersetzen.</translation>
    </message>
    <message>
        <source>Take these lines out of a copy of the dump, or choose one made without --create or --databases.</source>
        <translation>Nehmen Sie diese Zeilen aus einer Kopie des Abzugs heraus, oder wählen Sie einen, der ohne --create oder --databases entstand.</translation>
    </message>
    <message>
        <source>Nothing is missing from the dump</source>
        <translation>Im Abzug fehlt nichts</translation>
    </message>
    <message>
        <source>${input.dumpFigures}</source>
        <translation>${input.dumpFigures}</translation>
    </message>
    <message>
        <source>Rows or the highest id differ from what was noted when the dump was made.</source>
        <translation>Die Zeilen oder die höchste id weichen von dem ab, was beim Abzug notiert wurde.</translation>
    </message>
    <message>
        <source>Choose the dump that the figures belong to, or correct the figures.</source>
        <translation>Wählen Sie den Abzug, zu dem die Zahlen gehören, oder berichtigen Sie die Zahlen.</translation>
    </message>
    <message>
        <source>The dump is the one that was chosen</source>
        <translation>Der Abzug ist der gewählte</translation>
    </message>
    <message>
        <source>the chosen hash</source>
        <translation>die Prüfsumme bei der Auswahl</translation>
    </message>
    <message>
        <source>The dump has changed since it was chosen.</source>
        <translation>Der Abzug hat sich geändert, seit er gewählt wurde.</translation>
    </message>
    <message>
        <source>Choose the dump again.</source>
        <translation>Wählen Sie den Abzug noch einmal.</translation>
    </message>
    <message>
        <source>The dump is not of a newer minor</source>
        <translation>Der Abzug stammt nicht von einer neueren Minor-Version</translation>
    </message>
    <message>
        <source>made by the target&apos;s minor, or lower</source>
        <translation>von der Minor-Version des Ziels oder einer niedrigeren</translation>
    </message>
    <message>
        <source>The database of a newer minor may hold what this release cannot read.</source>
        <translation>Die Datenbank einer neueren Minor-Version kann enthalten, was diese Version nicht lesen kann.</translation>
    </message>
    <message>
        <source>Choose an older dump, or fill in &quot;Release that made the dump&quot;.</source>
        <translation>Wählen Sie einen älteren Abzug, oder füllen Sie „Release, unter dem der Abzug entstand“ aus.</translation>
    </message>
    <message>
        <source>Choose an older dump, or a target of its minor.</source>
        <translation>Wählen Sie einen älteren Abzug oder ein Ziel seiner Minor-Version.</translation>
    </message>
    <message>
        <source>The token fits the dump</source>
        <translation>Das Token passt zum Abzug</translation>
    </message>
    <message>
        <source>${fact.token.hash}</source>
        <translation>${fact.token.hash}</translation>
    </message>
    <message>
        <source>The dump was written under another token. The start would end with &quot;encrypted with different token&quot;.</source>
        <translation>Der Abzug wurde unter einem anderen Token geschrieben. Der Start endete mit „encrypted with different token“.</translation>
    </message>
    <message>
        <source>Put a file with the token of that time on every server and fill it in.</source>
        <translation>Legen Sie eine Datei mit dem damaligen Token auf jeden Server, und tragen Sie sie ein.</translation>
    </message>
    <message>
        <source>The given token fits the dump</source>
        <translation>Das angegebene Token passt zum Abzug</translation>
    </message>
    <message>
        <source>${holder.snapshot.tokenHashes}</source>
        <translation>${holder.snapshot.tokenHashes}</translation>
    </message>
    <message>
        <source>The file is missing on this server, holds no token, or one that the dump was not written under.</source>
        <translation>Die Datei fehlt auf diesem Server, enthält kein Token oder eines, unter dem der Abzug nicht geschrieben wurde.</translation>
    </message>
    <message>
        <source>Put the token of the time of the dump on every server.</source>
        <translation>Legen Sie das Token aus der Zeit des Abzugs auf jeden Server.</translation>
    </message>
    <message>
        <source>The configuration names no other token</source>
        <translation>Die Konfiguration nennt kein anderes Token</translation>
    </message>
    <message>
        <source>${fact.tokenFile.hash}, or none</source>
        <translation>${fact.tokenFile.hash} oder keines</translation>
    </message>
    <message>
        <source>The token of the configuration goes before the file server/token that is put back.</source>
        <translation>Das Token der Konfiguration hat Vorrang vor der Datei server/token, die zurückgelegt wird.</translation>
    </message>
    <message>
        <source>Put the token of the time of the dump into the configuration of all nodes as well.</source>
        <translation>Tragen Sie das Token aus der Zeit des Abzugs auch in die Konfiguration aller Knoten ein.</translation>
    </message>
    <message>
        <source>The dump holds a cluster</source>
        <translation>Der Abzug enthält einen Cluster</translation>
    </message>
    <message>
        <source>a bootstrap key in the table kine</source>
        <translation>ein Bootstrap-Schlüssel in der Tabelle kine</translation>
    </message>
    <message>
        <source>Without bootstrap data RKE2 starts a new, empty cluster, and the kubelets end all workloads.</source>
        <translation>Ohne Bootstrap-Daten gründet RKE2 einen neuen, leeren Cluster, und die Kubelets beenden alle Workloads.</translation>
    </message>
    <message>
        <source>The server has its token</source>
        <translation>Der Server hat sein Token</translation>
    </message>
    <message>
        <source>server/token, or a token in the configuration</source>
        <translation>server/token oder ein Token in der Konfiguration</translation>
    </message>
    <message>
        <source>The database can be read only with the token it was written under.</source>
        <translation>Die Datenbank lässt sich nur mit dem Token lesen, unter dem sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Put the token of the time of the dump on every server and fill in its file.</source>
        <translation>Legen Sie das Token aus der Zeit des Abzugs auf jeden Server, und tragen Sie seine Datei ein.</translation>
    </message>
    <message>
        <source>Room for the older release</source>
        <translation>Platz für das ältere Release</translation>
    </message>
    <message>
        <source>1 GiB</source>
        <translation>1 GiB</translation>
    </message>
    <message>
        <source>The images of the older release are unpacked beside those of the newer one.</source>
        <translation>Die Images des älteren Releases werden neben denen des neueren entpackt.</translation>
    </message>
    <message>
        <source>Delete unused images.</source>
        <translation>Löschen Sie unbenutzte Images.</translation>
    </message>
    <message>
        <source>Room for a dump of the present database</source>
        <translation>Platz für einen Abzug der jetzigen Datenbank</translation>
    </message>
    <message>
        <source>twice the size of the chosen dump under /root</source>
        <translation>das Doppelte des gewählten Abzugs unter /root</translation>
    </message>
    <message>
        <source>The present database is dumped before it is replaced.</source>
        <translation>Die jetzige Datenbank wird gesichert, bevor sie ersetzt wird.</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>How RKE2 was installed is known</source>
        <translation>Es ist bekannt, wie RKE2 installiert wurde</translation>
    </message>
    <message>
        <source>tar, rpm or opt</source>
        <translation>tar, rpm oder opt</translation>
    </message>
    <message>
        <source>The install script refuses to mix methods, and its advice to uninstall first deletes the cluster.</source>
        <translation>Das Installationsskript weigert sich, Installationsarten zu mischen, und sein Rat, zuerst zu deinstallieren, löscht den Cluster.</translation>
    </message>
    <message>
        <source>Look at &quot;rpm -q rke2-common&quot; and the path of the binary.</source>
        <translation>„rpm -q rke2-common“ und den Pfad des Programms ansehen.</translation>
    </message>
    <message>
        <source>One RKE2 on the node</source>
        <translation>Nur ein RKE2 auf dem Knoten</translation>
    </message>
    <message>
        <source>one binary</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>Several installations lie here; the wizard changes only the one that the unit starts.</source>
        <translation>Hier liegen mehrere Installationen; der Assistent ändert nur die, welche die Unit startet.</translation>
    </message>
    <message>
        <source>Remove the one that is not used.</source>
        <translation>Die nicht benutzte entfernen.</translation>
    </message>
    <message>
        <source>The release can be had from this node</source>
        <translation>Das Release ist von diesem Knoten aus zu haben</translation>
    </message>
    <message>
        <source>${input.targetVersion}</source>
        <translation>${input.targetVersion}</translation>
    </message>
    <message>
        <source>Once everything is stopped, a missing release means a longer outage.</source>
        <translation>Ist einmal alles angehalten, bedeutet ein fehlendes Release einen längeren Ausfall.</translation>
    </message>
    <message>
        <source>Open the way to the address, or fill the folder of the air gap.</source>
        <translation>Den Weg zur Adresse öffnen oder den Airgap-Ordner füllen.</translation>
    </message>
    <message>
        <source>RPM hosts with zypper bring their files along</source>
        <translation>RPM-Hosts mit zypper bringen ihre Dateien mit</translation>
    </message>
    <message>
        <source>air gap with RPM files</source>
        <translation>Airgap mit RPM-Dateien</translation>
    </message>
    <message>
        <source>Whether the install script goes back to an older package with zypper is not known.</source>
        <translation>Ob das Installationsskript mit zypper auf ein älteres Paket zurückgeht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Put the RPM files of the target on the node and choose the air gap.</source>
        <translation>Die RPM-Dateien des Ziels auf den Knoten legen und Airgap wählen.</translation>
    </message>
    <message>
        <source>The tools that the steps use are there</source>
        <translation>Die Werkzeuge, die die Schritte benutzen, sind da</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>A step that uses them fails in the middle of the run.</source>
        <translation>Ein Schritt, der sie braucht, scheitert mitten im Lauf.</translation>
    </message>
    <message>
        <source>Install them now.</source>
        <translation>Sie jetzt installieren.</translation>
    </message>
    <message>
        <source>curl or wget is there</source>
        <translation>curl oder wget ist da</translation>
    </message>
    <message>
        <source>curl or wget</source>
        <translation>curl oder wget</translation>
    </message>
    <message>
        <source>The release cannot be downloaded.</source>
        <translation>Das Release kann nicht heruntergeladen werden.</translation>
    </message>
    <message>
        <source>Install curl, or choose the air gap.</source>
        <translation>curl installieren oder Airgap wählen.</translation>
    </message>
    <message>
        <source>The whole database is replaced. Every change of the cluster since the dump is lost.</source>
        <translation>Die ganze Datenbank wird ersetzt. Jede Änderung am Cluster seit dem Abzug geht verloren.</translation>
    </message>
    <message>
        <source>The login of the database lies under /run on the database host, mode 0600, from the first step to the end of the run, also of one that is stopped. Where that machine cannot be reached then, it lies there until the run is opened again, the clean-up, or the next start of the machine.</source>
        <translation>Die Anmeldung der Datenbank liegt vom ersten Schritt bis zum Ende des Laufs, auch eines angehaltenen, mit den Rechten 0600 unter /run auf dem Datenbankrechner. Ist diese Maschine dann nicht erreichbar, liegt sie dort, bis der Lauf wieder geöffnet oder aufgeräumt wird oder die Maschine neu startet.</translation>
    </message>
    <message>
        <source>Somebody else replaces the database while everything is down. Be sure that this person is there, has the dump, and knows the words of the step.</source>
        <translation>Jemand anderes ersetzt die Datenbank, während alles steht. Vergewissern Sie sich, dass diese Person da ist, den Abzug hat und den Text des Schritts kennt.</translation>
    </message>
    <message>
        <source>All pods on all nodes are killed at once. Applications that were not shut down may lose data.</source>
        <translation>Alle Pods auf allen Knoten werden auf einmal beendet. Anwendungen, die nicht heruntergefahren wurden, können Daten verlieren.</translation>
    </message>
    <message>
        <source>The safety copies hold the cluster&apos;s keys and token. They lie under /root on the servers, mode 0600, until the clean-up.</source>
        <translation>Die Sicherungskopien enthalten die Schlüssel und das Token des Clusters. Sie liegen bis zum Aufräumen unter /root auf den Servern, Modus 0600.</translation>
    </message>
    <message>
        <source>Nodes added after the snapshot vanish from the API; nodes removed after it come back as NotReady and are deleted by hand.</source>
        <translation>Knoten, die nach dem Snapshot hinzukamen, verschwinden aus der API; danach entfernte Knoten kommen als NotReady wieder und werden von Hand gelöscht.</translation>
    </message>
    <message>
        <source>A node that was installed again after the snapshot is turned away with &quot;Node password rejected&quot; until its old secret is deleted.</source>
        <translation>Ein Knoten, der nach dem Snapshot neu installiert wurde, wird mit „Node password rejected“ abgewiesen, bis sein altes Secret gelöscht ist.</translation>
    </message>
    <message>
        <source>Draining moves workloads from node to node before everything stops anyway.</source>
        <translation>Das Leeren verschiebt Anwendungen von Knoten zu Knoten, bevor ohnehin alles angehalten wird.</translation>
    </message>
    <message>
        <source>Nothing upgrades the cluster again</source>
        <translation>Nichts aktualisiert den Cluster erneut</translation>
    </message>
    <message>
        <source>no plan, no GitOps</source>
        <translation>kein Plan, kein GitOps</translation>
    </message>
    <message>
        <source>A plan, a Git repository or Rancher&apos;s version setting may upgrade the cluster again, also after the restore brought it back.</source>
        <translation>Ein Plan, ein Git-Repository oder die Versionseinstellung von Rancher kann den Cluster erneut aktualisieren, auch nachdem die Wiederherstellung sie zurückgebracht hat.</translation>
    </message>
    <message>
        <source>Set the older release there before the run.</source>
        <translation>Dort vor dem Lauf das ältere Release einstellen.</translation>
    </message>
    <message>
        <source>rke2-killall.sh is safe here</source>
        <translation>rke2-killall.sh ist hier ungefährlich</translation>
    </message>
    <message>
        <source>removes nothing that is still mounted, reads the data folder</source>
        <translation>entfernt nichts, was noch eingehängt ist; liest den Datenordner</translation>
    </message>
    <message>
        <source>The installed script could empty mounted volumes, or would stop nothing under this data folder. The wizard stops this node with commands of its own.</source>
        <translation>Das installierte Skript könnte eingehängte Volumes leeren oder unter diesem Datenordner nichts anhalten. Der Assistent hält diesen Knoten mit eigenen Befehlen an.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Pod logs outlive the stop</source>
        <translation>Pod-Protokolldateien überdauern das Anhalten</translation>
    </message>
    <message>
        <source>the script leaves /var/log/pods</source>
        <translation>das Skript lässt /var/log/pods stehen</translation>
    </message>
    <message>
        <source>The script deletes the pod logs; they are collected first.</source>
        <translation>Das Skript löscht die Protokolldateien der Pods; sie werden vorher eingesammelt.</translation>
    </message>
    <message>
        <source>Not across Kubernetes 1.25</source>
        <translation>Nicht über Kubernetes 1.25 hinweg</translation>
    </message>
    <message>
        <source>both sides on one side of 1.25</source>
        <translation>beide auf derselben Seite von 1.25</translation>
    </message>
    <message>
        <source>Pod security policies end at 1.25. On hardened clusters the profile goes back as well: cis-1.23 becomes cis-1.6.</source>
        <translation>Pod Security Policies enden mit 1.25. Auf gehärteten Clustern geht auch das Profil zurück: Aus cis-1.23 wird cis-1.6.</translation>
    </message>
    <message>
        <source>Change profile in /etc/rancher/rke2/config.yaml before the first start.</source>
        <translation>Vor dem ersten Start profile in /etc/rancher/rke2/config.yaml ändern.</translation>
    </message>
    <message>
        <source>All nodes have one release</source>
        <translation>Alle Knoten haben dasselbe Release</translation>
    </message>
    <message>
        <source>${first.rke2.version}</source>
        <translation>${first.rke2.version}</translation>
    </message>
    <message>
        <source>The upgrade reached only some nodes. All of them end on the target.</source>
        <translation>Das Upgrade hat nur einige Knoten erreicht. Am Ende haben alle das Ziel.</translation>
    </message>
    <message>
        <source>The case names all nodes of the cluster</source>
        <translation>Der Fall nennt alle Knoten des Clusters</translation>
    </message>
    <message>
        <source>${cluster.kube.servers} servers, ${cluster.kube.agents} agents</source>
        <translation>${cluster.kube.servers} Server, ${cluster.kube.agents} Agenten</translation>
    </message>
    <message>
        <source>A server that is not in the case keeps the old cluster alive; an agent stays on the newer release.</source>
        <translation>Ein Server, der im Fall fehlt, hält den alten Cluster am Leben; ein Agent bleibt auf dem neueren Release.</translation>
    </message>
    <message>
        <source>Add the missing nodes, or leave them out with a reason and proof that they are off.</source>
        <translation>Die fehlenden Knoten hinzufügen oder sie mit Grund und Nachweis, dass sie aus sind, auslassen.</translation>
    </message>
    <message>
        <source>All nodes take part</source>
        <translation>Alle Knoten nehmen teil</translation>
    </message>
    <message>
        <source>none left out</source>
        <translation>keine ausgelassen</translation>
    </message>
    <message>
        <source>A left-out server that comes up again still runs the old cluster. It has to stay off until its database is moved away.</source>
        <translation>Auf einem ausgelassenen Server, der wieder anläuft, lebt der alte Cluster weiter. Er muss aus bleiben, bis seine Datenbank verschoben ist.</translation>
    </message>
    <message>
        <source>Make sure that it is off and stays off.</source>
        <translation>Sicherstellen, dass er aus ist und aus bleibt.</translation>
    </message>
    <message>
        <source>The Kubernetes API answers</source>
        <translation>Die Kubernetes-API antwortet</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>Nothing can be drained, and node list, budgets and upgrade plans are unknown. The rollback works without it.</source>
        <translation>Nichts kann geleert werden; Knotenliste, Budgets und Upgrade-Pläne sind unbekannt. Der Rollback funktioniert ohne sie.</translation>
    </message>
    <message>
        <source>Drains can end</source>
        <translation>Das Leeren kann enden</translation>
    </message>
    <message>
        <source>no disruption budget with 0 allowed</source>
        <translation>kein Disruption Budget mit 0 erlaubten</translation>
    </message>
    <message>
        <source>These budgets let no pod go; the drain of their nodes ends at its time limit.</source>
        <translation>Diese Budgets lassen keinen Pod gehen; das Leeren ihrer Knoten endet an der Zeitgrenze.</translation>
    </message>
    <message>
        <source>Scale them, or skip the drain of those nodes.</source>
        <translation>Sie skalieren oder das Leeren dieser Knoten überspringen.</translation>
    </message>
    <message>
        <source>The clock is synchronised</source>
        <translation>Die Uhr ist synchronisiert</translation>
    </message>
    <message>
        <source>A clock that is off by 3 seconds makes restored certificates look newer than the database, and the server does not start.</source>
        <translation>Geht eine Uhr um 3 Sekunden falsch, erscheinen wiederhergestellte Zertifikate neuer als die Datenbank, und der Server startet nicht.</translation>
    </message>
    <message>
        <source>Start chronyd or systemd-timesyncd.</source>
        <translation>chronyd oder systemd-timesyncd starten.</translation>
    </message>
    <message>
        <source>The node has its password file</source>
        <translation>Der Knoten hat seine Passwortdatei</translation>
    </message>
    <message>
        <source>/etc/rancher/node/password</source>
        <translation>/etc/rancher/node/password</translation>
    </message>
    <message>
        <source>Without it the node is turned away by the restored cluster.</source>
        <translation>Ohne sie weist der wiederhergestellte Cluster den Knoten ab.</translation>
    </message>
    <message>
        <source>Put it back from a backup, or delete the node&apos;s secret when it is turned away.</source>
        <translation>Sie aus einer Sicherung zurücklegen oder das Secret des Knotens löschen, wenn er abgewiesen wird.</translation>
    </message>
    <message>
        <source>Names resolve without the cluster</source>
        <translation>Namen werden ohne den Cluster aufgelöst</translation>
    </message>
    <message>
        <source>a resolver outside the cluster</source>
        <translation>ein Nameserver außerhalb des Clusters</translation>
    </message>
    <message>
        <source>This node asks a resolver inside the cluster. After the stop no download can work.</source>
        <translation>Dieser Knoten fragt einen Nameserver im Cluster. Nach dem Anhalten gelingt kein Download mehr.</translation>
    </message>
    <message>
        <source>Put another nameserver into /etc/resolv.conf, or choose the air gap.</source>
        <translation>Einen anderen nameserver in /etc/resolv.conf eintragen oder Airgap wählen.</translation>
    </message>
    <message>
        <source>The CA is valid for another month</source>
        <translation>Die CA gilt noch mindestens einen Monat</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>The CA of the cluster ends within 30 days.</source>
        <translation>Die CA des Clusters läuft innerhalb von 30 Tagen ab.</translation>
    </message>
    <message>
        <source>Rotate it after the rollback.</source>
        <translation>Sie nach dem Rollback erneuern.</translation>
    </message>
    <message>
        <source>The unit has no arguments of its own</source>
        <translation>Die Unit hat keine eigenen Argumente</translation>
    </message>
    <message>
        <source>rke2 server</source>
        <translation>rke2 server</translation>
    </message>
    <message>
        <source>Arguments on the unit&apos;s command line are not seen by the restore, which reads only the configuration files.</source>
        <translation>Argumente auf der Befehlszeile der Unit sieht die Wiederherstellung nicht; sie liest nur die Konfigurationsdateien.</translation>
    </message>
    <message>
        <source>Move them into /etc/rancher/rke2/config.yaml.</source>
        <translation>Sie nach /etc/rancher/rke2/config.yaml verschieben.</translation>
    </message>
    <message>
        <source>The configuration orders no reset</source>
        <translation>Die Konfiguration ordnet keinen Reset an</translation>
    </message>
    <message>
        <source>no cluster-reset key</source>
        <translation>kein Schlüssel cluster-reset</translation>
    </message>
    <message>
        <source>This server would reset its cluster at every start.</source>
        <translation>Dieser Server würde seinen Cluster bei jedem Start zurücksetzen.</translation>
    </message>
    <message>
        <source>Take the key out of the configuration.</source>
        <translation>Den Schlüssel aus der Konfiguration nehmen.</translation>
    </message>
    <message>
        <source>Secrets encryption as at the snapshot</source>
        <translation>Secrets-Verschlüsselung wie beim Snapshot</translation>
    </message>
    <message>
        <source>the same keys</source>
        <translation>dieselben Schlüssel</translation>
    </message>
    <message>
        <source>If the encryption keys were changed after the snapshot, the keys of the snapshot come back with it.</source>
        <translation>Wurden die Schlüssel nach dem Snapshot gewechselt, kommen mit ihm die Schlüssel des Snapshots zurück.</translation>
    </message>
    <message>
        <source>Afterwards there is no way back to the newer state. Its database, certificates and credentials are deleted.</source>
        <translation>Danach führt kein Weg zum neueren Stand zurück. Seine Datenbank, Zertifikate und Zugangsdaten werden gelöscht.</translation>
    </message>
    <message>
        <source>Wait until the restored cluster has done its work for some days.</source>
        <translation>Warten, bis der wiederhergestellte Cluster einige Tage lang seine Arbeit getan hat.</translation>
    </message>
    <message>
        <source>%1 does not run the release that the rollback brought. What was kept may still be wanted.</source>
        <translation>Auf %1 läuft nicht das Release, das der Rollback gebracht hat. Das Aufbewahrte wird vielleicht noch gebraucht.</translation>
    </message>
    <message>
        <source>Find out first which release this node is to run.</source>
        <translation>Zuerst klären, welches Release auf diesem Knoten laufen soll.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>RKE2 does not run on %1. The rollback may not have held, and what was kept is the way back.</source>
        <translation>RKE2 läuft nicht auf %1. Der Rollback hat vielleicht nicht gehalten, und das Aufbewahrte ist der Weg zurück.</translation>
    </message>
    <message>
        <source>Bring the node up first.</source>
        <translation>Zuerst den Knoten in Betrieb nehmen.</translation>
    </message>
    <message>
        <source>Prepare and keep copies</source>
        <translation>Vorbereiten und Kopien behalten</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>Alles anhalten</translation>
    </message>
    <message>
        <source>Put the older release in place</source>
        <translation>Das ältere Release einsetzen</translation>
    </message>
    <message>
        <source>Restore the database</source>
        <translation>Die Datenbank wiederherstellen</translation>
    </message>
    <message>
        <source>Bring the nodes back</source>
        <translation>Die Knoten zurückholen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Keep configuration, certificates and token</source>
        <translation>Konfiguration, Zertifikate und Token aufbewahren</translation>
    </message>
    <message>
        <source>Every copy has the hash of its original</source>
        <translation>Jede Kopie hat die Prüfsumme ihres Originals</translation>
    </message>
    <message>
        <source>The documents speak of the token alone. The servers write server/tls and server/cred anew from the restored database.</source>
        <translation>Die Dokumentation spricht nur vom Token. Die Server schreiben server/tls und server/cred neu aus der wiederhergestellten Datenbank.</translation>
    </message>
    <message>
        <source>The folder lies outside RKE2&apos;s data, readable by root alone. Together with the old database it is the way back.</source>
        <translation>Der Ordner liegt außerhalb der Daten von RKE2 und ist nur für root lesbar. Zusammen mit der alten Datenbank ist er der Weg zurück.</translation>
    </message>
    <message>
        <source>Log in to the database</source>
        <translation>An der Datenbank anmelden</translation>
    </message>
    <message>
        <source>The database answers with this login</source>
        <translation>Die Datenbank antwortet auf diese Anmeldung</translation>
    </message>
    <message>
        <source>Only root can read the login</source>
        <translation>Nur root kann die Anmeldung lesen</translation>
    </message>
    <message>
        <source>Delete the folder rke2-rollback-… under /run.</source>
        <translation>Löschen Sie den Ordner rke2-rollback-… unter /run.</translation>
    </message>
    <message>
        <source>The documents type the password, or put it on the command line. Here it reaches the programs in a file, and a wrong one shows before anything stops.</source>
        <translation>Die Dokumentation tippt das Passwort ein oder schreibt es auf die Befehlszeile. Hier bekommen die Programme es in einer Datei, und ein falsches fällt auf, bevor etwas anhält.</translation>
    </message>
    <message>
        <source>Address, name, user and password go into a login file of the database&apos;s own client. Whether the present database can be dumped is tried as well.</source>
        <translation>Adresse, Name, Benutzer und Passwort kommen in eine Anmeldedatei des Datenbank-Clients. Auch ob sich die jetzige Datenbank sichern lässt, wird versucht.</translation>
    </message>
    <message>
        <source>Record the nodes as they are</source>
        <translation>Knoten festhalten, wie sie sind</translation>
    </message>
    <message>
        <source>The list is kept</source>
        <translation>Die Liste ist gesichert</translation>
    </message>
    <message>
        <source>Compared with what is there at the end.</source>
        <translation>Wird mit dem verglichen, was am Ende da ist.</translation>
    </message>
    <message>
        <source>Pause automatic upgrades</source>
        <translation>Automatische Upgrades anhalten</translation>
    </message>
    <message>
        <source>The controller is scaled to 0</source>
        <translation>Der Controller ist auf 0 skaliert</translation>
    </message>
    <message>
        <source>A plan that asks for the newer release would upgrade each node again as soon as it is back.</source>
        <translation>Ein Plan, der das neuere Release verlangt, würde jeden Knoten erneut aktualisieren, sobald er zurück ist.</translation>
    </message>
    <message>
        <source>The restore brings the controller back as it was at the snapshot; it is paused again then.</source>
        <translation>Die Wiederherstellung bringt den Controller so zurück, wie er beim Snapshot war; dann wird er erneut angehalten.</translation>
    </message>
    <message>
        <source>Fetch the install script</source>
        <translation>Installationsskript holen</translation>
    </message>
    <message>
        <source>It is the install script of RKE2, and whole</source>
        <translation>Es ist das Installationsskript von RKE2, und es ist vollständig</translation>
    </message>
    <message>
        <source>The documented pipe ends with success when the download fails. Here the file is fetched while names still resolve, looked at, and run later.</source>
        <translation>Die dokumentierte Pipe endet mit Erfolg, auch wenn der Download fehlschlägt. Hier wird die Datei geholt, solange Namen noch aufgelöst werden, angesehen und später ausgeführt.</translation>
    </message>
    <message>
        <source>Drain the node</source>
        <translation>Knoten leeren (drain)</translation>
    </message>
    <message>
        <source>kubectl uncordon of the nodes listed in cordoned-by-this-run</source>
        <translation>kubectl uncordon für die in cordoned-by-this-run genannten Knoten</translation>
    </message>
    <message>
        <source>One node at a time with a time limit. Draining all nodes in one call can never satisfy a disruption budget and has no end.</source>
        <translation>Ein Knoten nach dem anderen, mit Zeitgrenze. Alle Knoten in einem Aufruf zu leeren kann ein Disruption Budget nie erfüllen und hat kein Ende.</translation>
    </message>
    <message>
        <source>Which nodes this run cordons is noted on the first server. A drain that does not end may be skipped.</source>
        <translation>Welche Knoten dieser Lauf sperrt, wird auf dem ersten Server vermerkt. Ein Leeren, das nicht endet, darf übersprungen werden.</translation>
    </message>
    <message>
        <source>Collect the pod logs</source>
        <translation>Protokolldateien der Pods einsammeln</translation>
    </message>
    <message>
        <source>The archive can be read</source>
        <translation>Das Archiv ist lesbar</translation>
    </message>
    <message>
        <source>The installed killall script deletes them.</source>
        <translation>Das installierte killall-Skript löscht sie.</translation>
    </message>
    <message>
        <source>Stop RKE2 and all pods</source>
        <translation>RKE2 und alle Pods anhalten</translation>
    </message>
    <message>
        <source>Units and containers are gone</source>
        <translation>Units und Container sind weg</translation>
    </message>
    <message>
        <source>The script does not read the data folder from the configuration, and it always ends with success: what runs and listens is looked at afterwards.</source>
        <translation>Das Skript liest den Datenordner nicht aus der Konfiguration, und es endet immer mit Erfolg: Was läuft und lauscht, wird danach angesehen.</translation>
    </message>
    <message>
        <source>Firewall rules and network links of the cluster are removed; the connection may break for a moment.</source>
        <translation>Firewall-Regeln und Netzwerkverbindungen des Clusters werden entfernt; die Verbindung kann kurz abreißen.</translation>
    </message>
    <message>
        <source>The installed script would empty busy mounts or stop nothing under this data folder. These commands stop the same things and delete nothing.</source>
        <translation>Das installierte Skript würde belegte Einhängepunkte leeren oder unter diesem Datenordner nichts anhalten. Diese Befehle halten dasselbe an und löschen nichts.</translation>
    </message>
    <message>
        <source>Containers are ended by the folder their shim was started from, mounts are released, static pods are moved aside.</source>
        <translation>Container werden nach dem Ordner beendet, aus dem ihr Shim gestartet wurde, Einhängungen werden gelöst, statische Pods beiseitegelegt.</translation>
    </message>
    <message>
        <source>Prove that nothing of the cluster runs</source>
        <translation>Nachweisen, dass nichts vom Cluster läuft</translation>
    </message>
    <message>
        <source>No unit, no container, no port</source>
        <translation>Keine Unit, kein Container, kein Port</translation>
    </message>
    <message>
        <source>A server that still runs writes into the database while it is replaced. What still holds a port is listed.</source>
        <translation>Ein Server, der noch läuft, schreibt in die Datenbank, während sie ersetzt wird. Was noch einen Port hält, wird aufgezählt.</translation>
    </message>
    <message>
        <source>Prove that nobody uses the database</source>
        <translation>Nachweisen, dass niemand die Datenbank benutzt</translation>
    </message>
    <message>
        <source>No other connection</source>
        <translation>Keine andere Verbindung</translation>
    </message>
    <message>
        <source>Who is still connected is listed. A server that is not in the case, or a left-out one that is not off, shows here.</source>
        <translation>Wer noch verbunden ist, wird aufgezählt. Ein Server, der nicht im Fall steht, oder ein ausgelassener, der nicht aus ist, zeigt sich hier.</translation>
    </message>
    <message>
        <source>Dump the present database</source>
        <translation>Die jetzige Datenbank sichern</translation>
    </message>
    <message>
        <source>Have the present database dumped now, while all servers are down: with pg_dump -Fc, or mysqldump --single-transaction. Have the dump read to its end (pg_restore -f /dev/null, or the last line of the SQL file). Note where it lies.</source>
        <translation>Lassen Sie die jetzige Datenbank nun sichern, während alle Server stehen: mit pg_dump -Fc oder mysqldump --single-transaction. Lassen Sie den Abzug bis zum Ende lesen (pg_restore -f /dev/null, oder die letzte Zeile der SQL-Datei). Notieren Sie, wo er liegt.</translation>
    </message>
    <message>
        <source>Nothing to undo: a copy was made.</source>
        <translation>Nichts rückgängig zu machen: Es entstand eine Kopie.</translation>
    </message>
    <message>
        <source>After the stop and not before it: this dump holds the last state of the newer release, to the row.</source>
        <translation>Nach dem Anhalten und nicht davor: Dieser Abzug enthält den letzten Stand des neueren Releases, auf die Zeile genau.</translation>
    </message>
    <message>
        <source>It is the way back to the newer release, and is read to its end before anything is replaced.</source>
        <translation>Er ist der Weg zurück zum neueren Release und wird bis zum Ende gelesen, bevor etwas ersetzt wird.</translation>
    </message>
    <message>
        <source>The dump of the present database is whole</source>
        <translation>Der Abzug der jetzigen Datenbank ist vollständig</translation>
    </message>
    <message>
        <source>Install the older release</source>
        <translation>Das ältere Release installieren</translation>
    </message>
    <message>
        <source>The release is the target</source>
        <translation>Das Release ist das Ziel</translation>
    </message>
    <message>
        <source>Install the newer release again in the same way.</source>
        <translation>Das neuere Release auf dieselbe Weise wieder installieren.</translation>
    </message>
    <message>
        <source>The script was fetched and looked at before. Method and folder stay as they are on this node; the script would refuse a mix and advise an uninstall that deletes the cluster.</source>
        <translation>Das Skript wurde zuvor geholt und angesehen. Installationsart und Ordner bleiben wie auf diesem Knoten; eine Mischung würde das Skript verweigern und zu einer Deinstallation raten, die den Cluster löscht.</translation>
    </message>
    <message>
        <source>Only the program files change. The environment file that the script overwrites is put back.</source>
        <translation>Nur die Programmdateien ändern sich. Die Umgebungsdatei, die das Skript überschreibt, wird zurückgelegt.</translation>
    </message>
    <message>
        <source>The package manager knows the packages</source>
        <translation>Die Paketverwaltung kennt die Pakete</translation>
    </message>
    <message>
        <source>The script was fetched and looked at before. Some package managers answer an older version with success and do nothing; the next step looks at both packages.</source>
        <translation>Das Skript wurde zuvor geholt und angesehen. Manche Paketverwaltungen beantworten eine ältere Version mit Erfolg und tun nichts; der nächste Schritt sieht sich beide Pakete an.</translation>
    </message>
    <message>
        <source>The script points the repository at the target and asks the package manager for the older packages.</source>
        <translation>Das Skript richtet das Repository auf das Ziel und verlangt von der Paketverwaltung die älteren Pakete.</translation>
    </message>
    <message>
        <source>Take both packages down where the installer did not</source>
        <translation>Beide Pakete zurückstufen, wo der Installer es nicht tat</translation>
    </message>
    <message>
        <source>yum install of an older version does nothing and ends with success.</source>
        <translation>yum install einer älteren Version tut nichts und endet mit Erfolg.</translation>
    </message>
    <message>
        <source>Not needed where both packages are already at the target.</source>
        <translation>Nicht nötig, wo beide Pakete schon auf dem Ziel sind.</translation>
    </message>
    <message>
        <source>Install the older release from files</source>
        <translation>Das ältere Release aus Dateien installieren</translation>
    </message>
    <message>
        <source>No method is named together with the folder: the script would then go online. Images go to the data folder that this node uses.</source>
        <translation>Zusammen mit dem Ordner wird keine Installationsart genannt: Das Skript ginge sonst ins Netz. Images kommen in den Datenordner, den dieser Knoten benutzt.</translation>
    </message>
    <message>
        <source>The script checks the sums, unpacks the program and copies the images.</source>
        <translation>Das Skript prüft die Prüfsummen, entpackt das Programm und kopiert die Images.</translation>
    </message>
    <message>
        <source>Install the older release from RPM files</source>
        <translation>Das ältere Release aus RPM-Dateien installieren</translation>
    </message>
    <message>
        <source>The install script cannot take files on RPM hosts, so the package manager gets them directly, both of one release.</source>
        <translation>Auf RPM-Hosts nimmt das Installationsskript keine Dateien; die Paketverwaltung erhält sie deshalb direkt, beide aus einem Release.</translation>
    </message>
    <message>
        <source>Only the program files change.</source>
        <translation>Nur die Programmdateien ändern sich.</translation>
    </message>
    <message>
        <source>Lay out the images of the older release</source>
        <translation>Images des älteren Releases bereitlegen</translation>
    </message>
    <message>
        <source>The archives are those of the folder</source>
        <translation>Die Archive sind die aus dem Ordner</translation>
    </message>
    <message>
        <source>Archives of the newer release are moved to agent/images-rollback-… instead of being deleted.</source>
        <translation>Archive des neueren Releases werden nach agent/images-rollback-… verschoben statt gelöscht.</translation>
    </message>
    <message>
        <source>Not needed where a private registry holds the images.</source>
        <translation>Nicht nötig, wo eine private Registry die Images vorhält.</translation>
    </message>
    <message>
        <source>Prove the release on every node</source>
        <translation>Das Release auf jedem Knoten nachweisen</translation>
    </message>
    <message>
        <source>The installer&apos;s exit code proves nothing; the program itself is asked.</source>
        <translation>Der Rückgabewert des Installers beweist nichts; das Programm selbst wird gefragt.</translation>
    </message>
    <message>
        <source>Move the newer release&apos;s packaged charts aside</source>
        <translation>Mitgelieferte Charts des neueren Releases beiseitelegen</translation>
    </message>
    <message>
        <source>No packaged chart of that release is left</source>
        <translation>Kein mitgeliefertes Chart jenes Releases ist übrig</translation>
    </message>
    <message>
        <source>Move the files of manifests/ in the safety folder back to server/manifests.</source>
        <translation>Die Dateien aus manifests/ im Sicherungsordner nach server/manifests zurückverschieben.</translation>
    </message>
    <message>
        <source>Left where they are, the charts of the newer release would be installed into the older cluster.</source>
        <translation>Blieben sie liegen, würden die Charts des neueren Releases in den älteren Cluster installiert.</translation>
    </message>
    <message>
        <source>Only names that the newer release packages are moved; files that you put there yourself stay. RKE2 writes its own again.</source>
        <translation>Nur Namen, die das neuere Release mitliefert, werden verschoben; selbst abgelegte Dateien bleiben. RKE2 schreibt seine eigenen neu.</translation>
    </message>
    <message>
        <source>Check that the next start will use the external database</source>
        <translation>Prüfen, dass der nächste Start die externe Datenbank benutzt</translation>
    </message>
    <message>
        <source>datastore-endpoint is set</source>
        <translation>datastore-endpoint ist gesetzt</translation>
    </message>
    <message>
        <source>Without it the older release would start embedded etcd, found a new cluster there, and leave the restored database alone.</source>
        <translation>Ohne ihn würde das ältere Release ein eingebettetes etcd starten, dort einen neuen Cluster gründen und die wiederhergestellte Datenbank links liegen lassen.</translation>
    </message>
    <message>
        <source>Prove once more that no server runs</source>
        <translation>Noch einmal nachweisen, dass kein Server läuft</translation>
    </message>
    <message>
        <source>The last look before the point of no return.</source>
        <translation>Der letzte Blick, bevor es kein Zurück mehr gibt.</translation>
    </message>
    <message>
        <source>Prove once more that nobody uses the database</source>
        <translation>Noch einmal nachweisen, dass niemand die Datenbank benutzt</translation>
    </message>
    <message>
        <source>Replace the database by the dump</source>
        <translation>Die Datenbank durch den Abzug ersetzen</translation>
    </message>
    <message>
        <source>The database holds a cluster</source>
        <translation>Die Datenbank enthält einen Cluster</translation>
    </message>
    <message>
        <source>Rows and highest id are those of the dump</source>
        <translation>Zeilen und höchste id sind die des Abzugs</translation>
    </message>
    <message>
        <source>All servers down, restore pre-rollback.dump of the safety folder in the same way, install the newer release, put tls, cred and token back, start.</source>
        <translation>Alle Server anhalten, pre-rollback.dump aus dem Sicherungsordner auf demselben Weg einspielen, das neuere Release installieren, tls, cred und token zurücklegen, starten.</translation>
    </message>
    <message>
        <source>The documented command stops at the table that is there and leaves the newer rows. Here everything happens in one transaction: after an error the database is as it was. The login comes from a file.</source>
        <translation>Der dokumentierte Befehl bleibt an der vorhandenen Tabelle hängen und lässt die neueren Zeilen stehen. Hier geschieht alles in einer Transaktion: Nach einem Fehler ist die Datenbank, wie sie war. Die Anmeldung kommt aus einer Datei.</translation>
    </message>
    <message>
        <source>It may be repeated.</source>
        <translation>Der Schritt darf wiederholt werden.</translation>
    </message>
    <message>
        <source>All servers down, restore pre-rollback.dump of the safety folder with pg_restore --clean --if-exists --single-transaction, install the newer release, put tls, cred and token back, start.</source>
        <translation>Alle Server anhalten, pre-rollback.dump aus dem Sicherungsordner mit pg_restore --clean --if-exists --single-transaction einspielen, das neuere Release installieren, tls, cred und token zurücklegen, starten.</translation>
    </message>
    <message>
        <source>psql goes on after an error and ends with success, also on a file that was cut short. Here the end line was demanded before, the tables that the dump makes are dropped first, and everything happens in one transaction.</source>
        <translation>psql macht nach einem Fehler weiter und endet mit Erfolg, auch bei einer abgeschnittenen Datei. Hier wurde vorher die Endzeile verlangt, die Tabellen des Abzugs werden zuerst entfernt, und alles geschieht in einer Transaktion.</translation>
    </message>
    <message>
        <source>After an error the database is as it was. It may be repeated.</source>
        <translation>Nach einem Fehler ist die Datenbank, wie sie war. Der Schritt darf wiederholt werden.</translation>
    </message>
    <message>
        <source>All servers down, drop the table kine and rename the kept table back, install the newer release, put tls, cred and token back, start.</source>
        <translation>Alle Server anhalten, die Tabelle kine entfernen und die aufgehobene Tabelle zurückbenennen, das neuere Release installieren, tls, cred und token zurücklegen, starten.</translation>
    </message>
    <message>
        <source>MySQL has no transaction around such statements. The present table is renamed and stays in the database; when the dump cannot be read in, it takes its old name again.</source>
        <translation>MySQL kennt für solche Anweisungen keine Transaktion. Die jetzige Tabelle wird umbenannt und bleibt in der Datenbank; lässt sich der Abzug nicht einlesen, bekommt sie ihren alten Namen zurück.</translation>
    </message>
    <message>
        <source>The kept table is named in the output and may be dropped days later. The step may be repeated.</source>
        <translation>Die aufgehobene Tabelle steht in der Ausgabe und darf Tage später entfernt werden. Der Schritt darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Have the database replaced by the dump</source>
        <translation>Die Datenbank durch den Abzug ersetzen lassen</translation>
    </message>
    <message>
        <source>Have the database restored from the dump of ${input.targetVersion} now. PostgreSQL: pg_restore --clean --if-exists --single-transaction, or psql -1 -v ON_ERROR_STOP=1 into an empty database. MySQL: into an emptied database. Nobody may be connected. Afterwards the table kine has to hold the rows of the dump.</source>
        <translation>Lassen Sie die Datenbank nun aus dem Abzug von ${input.targetVersion} wiederherstellen. PostgreSQL: pg_restore --clean --if-exists --single-transaction, oder psql -1 -v ON_ERROR_STOP=1 in eine leere Datenbank. MySQL: in eine geleerte Datenbank. Niemand darf verbunden sein. Danach muss die Tabelle kine die Zeilen des Abzugs enthalten.</translation>
    </message>
    <message>
        <source>the wizard cannot see the database; the person who replaces it keeps the dump of the present one</source>
        <translation>der Assistent sieht die Datenbank nicht; wer sie ersetzt, hebt den Abzug der jetzigen auf</translation>
    </message>
    <message>
        <source>The documented command stops at the table that is there and leaves the newer rows.</source>
        <translation>Der dokumentierte Befehl bleibt an der vorhandenen Tabelle hängen und lässt die neueren Zeilen stehen.</translation>
    </message>
    <message>
        <source>Note who did it, from which dump, and how many rows the table has.</source>
        <translation>Notieren Sie, wer es getan hat, aus welchem Abzug, und wie viele Zeilen die Tabelle hat.</translation>
    </message>
    <message>
        <source>Look at the restored database before any server starts</source>
        <translation>Die wiederhergestellte Datenbank ansehen, bevor ein Server startet</translation>
    </message>
    <message>
        <source>Rows, bootstrap key and token fit</source>
        <translation>Zeilen, Bootstrap-Schlüssel und Token passen</translation>
    </message>
    <message>
        <source>On an empty database the first server would found a new, empty cluster, and the agents would end all workloads. Where figures were noted, they have to be the same.</source>
        <translation>Auf einer leeren Datenbank würde der erste Server einen neuen, leeren Cluster gründen, und die Agents würden alle Workloads beenden. Wo Zahlen notiert wurden, müssen sie übereinstimmen.</translation>
    </message>
    <message>
        <source>Put the token of that time back</source>
        <translation>Das Token von damals zurücklegen</translation>
    </message>
    <message>
        <source>The token is the one of the file</source>
        <translation>Das Token ist das der Datei</translation>
    </message>
    <message>
        <source>The safety folder holds the token that was there.</source>
        <translation>Der Sicherungsordner enthält das vorherige Token.</translation>
    </message>
    <message>
        <source>The documents restore the token with every backup. Here only where another one is given.</source>
        <translation>Die Dokumente stellen das Token bei jeder Sicherung mit her. Hier nur, wo ein anderes angegeben ist.</translation>
    </message>
    <message>
        <source>Agents whose configuration names the newer token have to get this one as well.</source>
        <translation>Agents, deren Konfiguration das neuere Token nennt, müssen dieses ebenfalls bekommen.</translation>
    </message>
    <message>
        <source>Start the first server</source>
        <translation>Ersten Server starten</translation>
    </message>
    <message>
        <source>The unit is active and is not started over and over</source>
        <translation>Die Unit ist aktiv und wird nicht immer wieder neu gestartet</translation>
    </message>
    <message>
        <source>The API answers</source>
        <translation>Die API antwortet</translation>
    </message>
    <message>
        <source>The node is Ready with the target release</source>
        <translation>Der Knoten ist Ready und hat das Ziel-Release</translation>
    </message>
    <message>
        <source>As at the restore.</source>
        <translation>Wie bei der Wiederherstellung.</translation>
    </message>
    <message>
        <source>The documented command waits without a limit while the unit fails and starts again. Here the journal is followed and failed starts are counted.</source>
        <translation>Der dokumentierte Befehl wartet ohne Grenze, während die Unit scheitert und neu startet. Hier wird das Journal verfolgt, und gescheiterte Starts werden gezählt.</translation>
    </message>
    <message>
        <source>A line about etcd would mean that the configuration lost datastore-endpoint. The other nodes stay down until this server is Ready with the older release.</source>
        <translation>Eine Zeile über etcd hieße, dass der Konfiguration datastore-endpoint fehlt. Die anderen Knoten bleiben aus, bis dieser Server mit dem älteren Release Ready ist.</translation>
    </message>
    <message>
        <source>Pause automatic upgrades in the restored cluster</source>
        <translation>Automatische Upgrades im wiederhergestellten Cluster anhalten</translation>
    </message>
    <message>
        <source>The snapshot brought the controller and its plans back.</source>
        <translation>Der Snapshot hat den Controller und seine Pläne zurückgebracht.</translation>
    </message>
    <message>
        <source>The plans are listed; one that asks for a newer release has to be changed before the controller runs again.</source>
        <translation>Die Pläne werden aufgeführt; einer, der ein neueres Release verlangt, muss geändert werden, bevor der Controller wieder läuft.</translation>
    </message>
    <message>
        <source>Make network and ingress pods anew</source>
        <translation>Netzwerk- und Ingress-Pods erneuern</translation>
    </message>
    <message>
        <source>These pods hold tokens and state from before the restore. Rancher&apos;s own restore deletes the same ones.</source>
        <translation>Diese Pods tragen Token und Zustand von vor der Wiederherstellung. Ranchers eigene Wiederherstellung löscht dieselben.</translation>
    </message>
    <message>
        <source>Their controllers make them again at once.</source>
        <translation>Ihre Controller legen sie sofort neu an.</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Den Server starten</translation>
    </message>
    <message>
        <source>The journal is followed and failed starts are counted.</source>
        <translation>Das Journal wird verfolgt, und gescheiterte Starts werden gezählt.</translation>
    </message>
    <message>
        <source>It reads the same database. One server at a time, so that a line that stops it is seen once.</source>
        <translation>Er liest dieselbe Datenbank. Ein Server nach dem anderen, damit eine Zeile, die ihn aufhält, einmal zu sehen ist.</translation>
    </message>
    <message>
        <source>Start the agent</source>
        <translation>Agent starten</translation>
    </message>
    <message>
        <source>A node that is turned away for its password is left to the next two steps.</source>
        <translation>Ein Knoten, der wegen seines Passworts abgewiesen wird, bleibt den nächsten zwei Schritten überlassen.</translation>
    </message>
    <message>
        <source>Clear the password of a node that was turned away</source>
        <translation>Passwort eines abgewiesenen Knotens löschen</translation>
    </message>
    <message>
        <source>The old secret is gone</source>
        <translation>Das alte Secret ist weg</translation>
    </message>
    <message>
        <source>Asked for each node, and only where the node is not Ready.</source>
        <translation>Für jeden Knoten wird gefragt, und nur dort, wo der Knoten nicht Ready ist.</translation>
    </message>
    <message>
        <source>The snapshot may hold an older password than /etc/rancher/node/password. The node registers its own again at its next start.</source>
        <translation>Der Snapshot kann ein älteres Passwort enthalten als /etc/rancher/node/password. Der Knoten meldet seines beim nächsten Start wieder an.</translation>
    </message>
    <message>
        <source>Start once more where it did not come up</source>
        <translation>Noch einmal starten, wo etwas nicht hochkam</translation>
    </message>
    <message>
        <source>Not needed where the unit already runs.</source>
        <translation>Nicht nötig, wo die Unit schon läuft.</translation>
    </message>
    <message>
        <source>Wait until the node is Ready</source>
        <translation>Warten, bis der Knoten Ready ist</translation>
    </message>
    <message>
        <source>Ready with the target release</source>
        <translation>Ready mit dem Ziel-Release</translation>
    </message>
    <message>
        <source>The API is asked, not the node.</source>
        <translation>Gefragt wird die API, nicht der Knoten.</translation>
    </message>
    <message>
        <source>Let the node take pods again</source>
        <translation>Knoten wieder Pods aufnehmen lassen (uncordon)</translation>
    </message>
    <message>
        <source>The node takes pods</source>
        <translation>Der Knoten nimmt Pods auf</translation>
    </message>
    <message>
        <source>Only nodes that this run cordoned. The documents drain and never uncordon.</source>
        <translation>Nur Knoten, die dieser Lauf gesperrt hat. Die Dokumentation leert Knoten und gibt sie nie wieder frei.</translation>
    </message>
    <message>
        <source>Usually not needed; the restored database holds the flag as it was at the snapshot.</source>
        <translation>Meist nicht nötig; die wiederhergestellte Datenbank enthält die Sperre so, wie sie beim Snapshot war.</translation>
    </message>
    <message>
        <source>Let the upgrade controller run again</source>
        <translation>Upgrade-Controller wieder laufen lassen</translation>
    </message>
    <message>
        <source>The controller has its replicas</source>
        <translation>Der Controller hat seine Replikate</translation>
    </message>
    <message>
        <source>Skip it when a listed plan still asks for a newer release.</source>
        <translation>Überspringen, wenn ein aufgeführter Plan noch ein neueres Release verlangt.</translation>
    </message>
    <message>
        <source>Delete the login of the database</source>
        <translation>Die Anmeldung der Datenbank löschen</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>The servers have a login of their own.</source>
        <translation>Die Server haben eine eigene Anmeldung.</translation>
    </message>
    <message>
        <source>RKE2 release</source>
        <translation>RKE2-Release</translation>
    </message>
    <message>
        <source>RKE2 runs</source>
        <translation>RKE2 läuft</translation>
    </message>
    <message>
        <source>RKE2 is not started over and over</source>
        <translation>RKE2 wird nicht immer wieder neu gestartet</translation>
    </message>
    <message>
        <source>Kubernetes API</source>
        <translation>Kubernetes-API</translation>
    </message>
    <message>
        <source>Every node is Ready with the target release</source>
        <translation>Jeder Knoten ist Ready und hat das Ziel-Release</translation>
    </message>
    <message>
        <source>No server runs an etcd of its own</source>
        <translation>Kein Server betreibt ein eigenes etcd</translation>
    </message>
    <message>
        <source>System pods run</source>
        <translation>System-Pods laufen</translation>
    </message>
    <message>
        <source>No node is cordoned that was free before</source>
        <translation>Kein Knoten ist gesperrt, der es vorher nicht war</translation>
    </message>
    <message>
        <source>Secrets can be read</source>
        <translation>Secrets sind lesbar</translation>
    </message>
    <message>
        <source>No fatal line since the start</source>
        <translation>Keine fatale Zeile seit dem Start</translation>
    </message>
    <message>
        <source>No upgrade controller runs</source>
        <translation>Kein Upgrade-Controller läuft</translation>
    </message>
    <message>
        <source>Rancher, where it runs on this cluster</source>
        <translation>Rancher, wo es auf diesem Cluster läuft</translation>
    </message>
    <message>
        <source>Rancher has the version of its image</source>
        <translation>Rancher hat die Version seines Images</translation>
    </message>
    <message>
        <source>Rancher answers at its address</source>
        <translation>Rancher antwortet unter seiner Adresse</translation>
    </message>
    <message>
        <source>Clean up after the rollback</source>
        <translation>Nach dem Rollback aufräumen</translation>
    </message>
    <message>
        <source>Delete the dump of the newer database</source>
        <translation>Den Abzug der neueren Datenbank löschen</translation>
    </message>
    <message>
        <source>it is the way back to the newer release and is no longer wanted</source>
        <translation>sie ist der Weg zurück zum neueren Release und wird nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>Do this only after some days. Afterwards there is no way back to the newer state. A login that a stopped run left behind goes as well.</source>
        <translation>Tun Sie das erst nach einigen Tagen. Danach gibt es keinen Weg zurück zum neueren Stand. Eine Anmeldung, die ein angehaltener Lauf zurückließ, geht mit.</translation>
    </message>
    <message>
        <source>Delete the safety copies and the install script</source>
        <translation>Sicherungskopien und Installationsskript löschen</translation>
    </message>
    <message>
        <source>the copies hold the cluster&apos;s keys and token and must not lie about</source>
        <translation>die Kopien enthalten Schlüssel und Token des Clusters und dürfen nicht herumliegen</translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>Sie sind weg</translation>
    </message>
    <message>
        <source>With them the last copy of the chosen snapshot outside server/db/snapshots goes as well.</source>
        <translation>Mit ihnen geht auch die letzte Kopie des gewählten Snapshots außerhalb von server/db/snapshots.</translation>
    </message>
    <message>
        <source>MySQL and MariaDB: the table of the newer state still lies in the database as kine_rollback_… and may be dropped.</source>
        <translation>MySQL und MariaDB: Die Tabelle des neueren Standes liegt noch als kine_rollback_… in der Datenbank und darf entfernt werden.</translation>
    </message>
    <message>
        <source>Delete nodes that came back as NotReady with &quot;kubectl delete node&quot;.</source>
        <translation>Knoten, die als NotReady zurückkamen, mit „kubectl delete node“ löschen.</translation>
    </message>
    <message>
        <source>Change upgrade plans, Rancher or the Git repository that still ask for the newer release before they run again.</source>
        <translation>Upgrade-Pläne, Rancher oder das Git-Repository, die noch das neuere Release verlangen, ändern, bevor sie wieder laufen.</translation>
    </message>
    <message>
        <source>From now on note rows and highest id (select count(*), max(id) from kine) whenever the database is dumped.</source>
        <translation>Notieren Sie von nun an Zeilen und höchste id (select count(*), max(id) from kine), sooft die Datenbank gesichert wird.</translation>
    </message>
    <message>
        <source>Have the present database dumped</source>
        <translation>Die jetzige Datenbank sichern lassen</translation>
    </message>
    <message>
        <source>Check the address. Where Rancher runs in Docker on this machine, choose &quot;Roll back Rancher in Docker&quot; (docker-single-node). A node made new belongs to a restore on new hosts, not to a rollback.</source>
        <translation>Die Adresse prüfen. Läuft Rancher auf dieser Maschine in Docker, das Verfahren dafür wählen (docker-single-node). Ein neu aufgesetzter Knoten gehört zu einer Wiederherstellung auf neuen Hosts, nicht zu einem Rollback.</translation>
    </message>
    <message>
        <source>The node answers</source>
        <translation>Der Knoten antwortet</translation>
    </message>
    <message>
        <source>a login and a shell</source>
        <translation>eine Anmeldung und eine Shell</translation>
    </message>
    <message>
        <source>Nothing is known of this node, and no step can be run on it.</source>
        <translation>Von diesem Knoten ist nichts bekannt, und kein Schritt kann auf ihm laufen.</translation>
    </message>
    <message>
        <source>Mend the login, or leave the node out with a reason and proof that it is off.</source>
        <translation>Bringen Sie die Anmeldung in Ordnung, oder lassen Sie den Knoten mit Grund und Nachweis aus, dass er abgeschaltet ist.</translation>
    </message>
    <message>
        <source>The clock is that of this computer</source>
        <translation>Die Uhr geht wie die dieses Rechners</translation>
    </message>
    <message>
        <source>at most 1000 ms off, so that no two machines are 2 s apart</source>
        <translation>höchstens 1000 ms Abweichung, damit keine zwei Maschinen 2 s auseinanderliegen</translation>
    </message>
    <message>
        <source>Where clocks differ by 3 seconds, restored certificates look newer than the database and a server does not start; a certificate may also look not yet valid.</source>
        <translation>Gehen Uhren um 3 Sekunden auseinander, wirken wiederhergestellte Zertifikate neuer als die Datenbank, und ein Server startet nicht; auch kann ein Zertifikat als noch nicht gültig gelten.</translation>
    </message>
    <message>
        <source>Start chronyd or systemd-timesyncd, wait until the clock is right, and check again.</source>
        <translation>Starten Sie chronyd oder systemd-timesyncd, warten Sie, bis die Uhr stimmt, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>A step outlives the connection</source>
        <translation>Ein Schritt überlebt die Verbindung</translation>
    </message>
    <message>
        <source>systemd-run, or setsid</source>
        <translation>systemd-run oder setsid</translation>
    </message>
    <message>
        <source>Where the connection breaks in the middle of a step, the step would die with it.</source>
        <translation>Bricht die Verbindung mitten in einem Schritt ab, würde der Schritt mit ihr enden.</translation>
    </message>
    <message>
        <source>Install util-linux, which brings setsid.</source>
        <translation>Installieren Sie util-linux, das setsid mitbringt.</translation>
    </message>
    <message>
        <source>Nobody else is at work on this machine</source>
        <translation>Niemand sonst arbeitet an dieser Maschine</translation>
    </message>
    <message>
        <source>no lock</source>
        <translation>keine Sperre</translation>
    </message>
    <message>
        <source>A run of this program holds this machine. Two at once undo each other&apos;s work.</source>
        <translation>Ein Lauf dieses Programms hält diese Maschine. Zwei zugleich machen einander die Arbeit zunichte.</translation>
    </message>
    <message>
        <source>Ask the person it names. A run that was interrupted is continued, or ended, before another one begins.</source>
        <translation>Fragen Sie die genannte Person. Ein unterbrochener Lauf wird fortgesetzt oder beendet, bevor ein anderer beginnt.</translation>
    </message>
    <message>
        <source>The ports of RKE2 are free or its own</source>
        <translation>Die Ports von RKE2 sind frei oder seine eigenen</translation>
    </message>
    <message>
        <source>no other program on 2379, 2380, 6443, 9345 and 10250</source>
        <translation>kein anderes Programm auf 2379, 2380, 6443, 9345 und 10250</translation>
    </message>
    <message>
        <source>Something that does not belong to RKE2 as it runs now holds its ports, maybe a left-over of an earlier attempt. The stop leaves it alive, and the restore ends with &quot;address already in use&quot;.</source>
        <translation>Etwas, das nicht zum laufenden RKE2 gehört, hält dessen Ports, vielleicht ein Rest eines früheren Versuchs. Das Anhalten lässt es am Leben, und die Wiederherstellung endet mit „address already in use“.</translation>
    </message>
    <message>
        <source>Find out what it is and end it.</source>
        <translation>Finden Sie heraus, was es ist, und beenden Sie es.</translation>
    </message>
    <message>
        <source>The places that change can be written</source>
        <translation>Die Orte, die sich ändern, sind beschreibbar</translation>
    </message>
    <message>
        <source>no read-only file system</source>
        <translation>kein schreibgeschütztes Dateisystem</translation>
    </message>
    <message>
        <source>Copies, the older release or the new database cannot be written there. A file system that became read-only by itself is damaged.</source>
        <translation>Kopien, die ältere Version oder die neue Datenbank können dort nicht geschrieben werden. Ein Dateisystem, das von selbst schreibgeschützt wurde, ist beschädigt.</translation>
    </message>
    <message>
        <source>Mount it for writing; look into the kernel log first.</source>
        <translation>Hängen Sie es beschreibbar ein; sehen Sie vorher in das Protokoll des Kernels.</translation>
    </message>
    <message>
        <source>Programs may run where RKE2 lies</source>
        <translation>Programme dürfen laufen, wo RKE2 liegt</translation>
    </message>
    <message>
        <source>no noexec mount</source>
        <translation>nichts mit noexec eingehängt</translation>
    </message>
    <message>
        <source>RKE2 unpacks its programs into its data folder; with noexec none of them starts.</source>
        <translation>RKE2 entpackt seine Programme in seinen Datenordner; mit noexec startet keines davon.</translation>
    </message>
    <message>
        <source>Mount it without noexec.</source>
        <translation>Hängen Sie es ohne noexec ein.</translation>
    </message>
    <message>
        <source>Inodes are left</source>
        <translation>Inodes sind frei</translation>
    </message>
    <message>
        <source>50000 for images and database</source>
        <translation>50000 für Images und Datenbank</translation>
    </message>
    <message>
        <source>A file system without inodes says that no space is left, however many bytes are free.</source>
        <translation>Ein Dateisystem ohne Inodes meldet, dass kein Platz frei ist, so viele Bytes auch frei sind.</translation>
    </message>
    <message>
        <source>Delete old images or many small files.</source>
        <translation>Löschen Sie alte Images oder viele kleine Dateien.</translation>
    </message>
    <message>
        <source>Room in /tmp</source>
        <translation>Platz in /tmp</translation>
    </message>
    <message>
        <source>256 MiB for the release while it is unpacked</source>
        <translation>256 MiB für die Version, während sie entpackt wird</translation>
    </message>
    <message>
        <source>The install script downloads and unpacks the release there.</source>
        <translation>Das Installationsskript lädt und entpackt die Version dort.</translation>
    </message>
    <message>
        <source>Make room in /tmp.</source>
        <translation>Schaffen Sie Platz in /tmp.</translation>
    </message>
    <message>
        <source>The kernel settings of a hardened node</source>
        <translation>Die Kerneleinstellungen eines gehärteten Knotens</translation>
    </message>
    <message>
        <source>those of rke2-cis-sysctl.conf</source>
        <translation>die aus rke2-cis-sysctl.conf</translation>
    </message>
    <message>
        <source>With a CIS profile RKE2 does not start on other settings.</source>
        <translation>Mit einem CIS-Profil startet RKE2 bei anderen Einstellungen nicht.</translation>
    </message>
    <message>
        <source>Put rke2-cis-sysctl.conf into /etc/sysctl.d and load it.</source>
        <translation>Legen Sie rke2-cis-sysctl.conf nach /etc/sysctl.d und laden Sie sie.</translation>
    </message>
    <message>
        <source>SELinux knows RKE2</source>
        <translation>SELinux kennt RKE2</translation>
    </message>
    <message>
        <source>the package rke2-selinux</source>
        <translation>das Paket rke2-selinux</translation>
    </message>
    <message>
        <source>SELinux enforces, and RKE2 has no policy of its own here. Files of the older release may be refused with &quot;203/EXEC&quot;.</source>
        <translation>SELinux erzwingt seine Regeln, und RKE2 hat hier keine eigenen. Dateien der älteren Version können mit „203/EXEC“ abgewiesen werden.</translation>
    </message>
    <message>
        <source>Install rke2-selinux as it fits the release.</source>
        <translation>Installieren Sie rke2-selinux passend zur Version.</translation>
    </message>
    <message>
        <source>No program is refused by fapolicyd</source>
        <translation>Kein Programm wird von fapolicyd abgewiesen</translation>
    </message>
    <message>
        <source>not running, or with rules for RKE2</source>
        <translation>läuft nicht, oder mit Regeln für RKE2</translation>
    </message>
    <message>
        <source>fapolicyd refuses programs that it does not know, also those of the older release.</source>
        <translation>fapolicyd weist Programme ab, die es nicht kennt, auch die der älteren Version.</translation>
    </message>
    <message>
        <source>Allow /var/lib/rancher in its rules and load them.</source>
        <translation>Erlauben Sie /var/lib/rancher in seinen Regeln und laden Sie sie.</translation>
    </message>
    <message>
        <source>Room for the safety copies</source>
        <translation>Platz für die Sicherheitskopien</translation>
    </message>
    <message>
        <source>${fact.ground.rootNeedKiB} KiB below /root</source>
        <translation>${fact.ground.rootNeedKiB} KiB unter /root</translation>
    </message>
    <message>
        <source>Configuration, certificates and token are copied to /root first. Without the copies there is no way back.</source>
        <translation>Konfiguration, Zertifikate und Token werden zuerst nach /root kopiert. Ohne die Kopien gibt es keinen Weg zurück.</translation>
    </message>
    <message>
        <source>Make room on the file system of /root.</source>
        <translation>Schaffen Sie Platz auf dem Dateisystem von /root.</translation>
    </message>
    <message>
        <source>Room for the images of the older release</source>
        <translation>Platz für die Images der älteren Version</translation>
    </message>
    <message>
        <source>2 GiB in the data folder</source>
        <translation>2 GiB im Datenordner</translation>
    </message>
    <message>
        <source>The older release brings its own images. A full disk keeps the node from becoming Ready.</source>
        <translation>Die ältere Version bringt ihre eigenen Images mit. Eine volle Platte hindert den Knoten daran, Ready zu werden.</translation>
    </message>
    <message>
        <source>Packages are not updated by themselves</source>
        <translation>Pakete werden nicht von selbst aktualisiert</translation>
    </message>
    <message>
        <source>no timer that updates</source>
        <translation>kein Timer, der aktualisiert</translation>
    </message>
    <message>
        <source>RKE2 is a package here. A timer that updates packages may install the newer release again, during the run or after it.</source>
        <translation>RKE2 ist hier ein Paket. Ein Timer, der Pakete aktualisiert, kann die neuere Version wieder installieren, während des Laufs oder danach.</translation>
    </message>
    <message>
        <source>Stop the timer, or exclude rke2-* from it.</source>
        <translation>Halten Sie den Timer an, oder nehmen Sie rke2-* davon aus.</translation>
    </message>
    <message>
        <source>No CA of the cluster has ended</source>
        <translation>Keine CA des Clusters ist abgelaufen</translation>
    </message>
    <message>
        <source>all valid</source>
        <translation>alle gültig</translation>
    </message>
    <message>
        <source>No certificate of this CA is believed any more; the older release does not start with it either.</source>
        <translation>Keinem Zertifikat dieser CA wird mehr geglaubt; auch die ältere Version startet damit nicht.</translation>
    </message>
    <message>
        <source>Rotate the CA as the documents say, or look at the clock.</source>
        <translation>Erneuern Sie die CA, wie die Dokumente es sagen, oder prüfen Sie die Uhr.</translation>
    </message>
    <message>
        <source>No certificate has ended</source>
        <translation>Kein Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>RKE2 makes ended certificates anew when it starts. Until then nothing answers with them.</source>
        <translation>RKE2 stellt abgelaufene Zertifikate beim Start neu aus. Bis dahin antwortet nichts mit ihnen.</translation>
    </message>
    <message>
        <source>Nothing to do where the clock is right.</source>
        <translation>Nichts zu tun, wenn die Uhr stimmt.</translation>
    </message>
    <message>
        <source>Name and address are those that the cluster knows</source>
        <translation>Name und Adresse sind die, die der Cluster kennt</translation>
    </message>
    <message>
        <source>one of ${cluster.kube.identities}</source>
        <translation>eines von ${cluster.kube.identities}</translation>
    </message>
    <message>
        <source>The cluster knows no node with this name and one of these addresses. After the restore this machine is another member, or is turned away.</source>
        <translation>Der Cluster kennt keinen Knoten mit diesem Namen und einer dieser Adressen. Nach der Wiederherstellung ist diese Maschine ein anderes Mitglied oder wird abgewiesen.</translation>
    </message>
    <message>
        <source>Give it back its name and address (node-name, node-ip), or leave it out and add it as a new node later.</source>
        <translation>Geben Sie ihr Namen und Adresse zurück (node-name, node-ip), oder lassen Sie sie aus und nehmen Sie sie später als neuen Knoten auf.</translation>
    </message>
    <message>
        <source>at least ${fact.machine.clock} ms off</source>
        <translation>mindestens ${fact.machine.clock} ms daneben</translation>
    </message>
    <message>
        <source>rancher-system-agent: ${fact.rke2.systemAgent}</source>
        <translation>rancher-system-agent: ${fact.rke2.systemAgent}</translation>
    </message>
    <message>
        <source>datastore-endpoint set: ${fact.config.datastoreEndpoint}</source>
        <translation>datastore-endpoint gesetzt: ${fact.config.datastoreEndpoint}</translation>
    </message>
    <message>
        <source>${fact.endpoint.kind} at ${fact.endpoint.address}, ${fact.endpoint.database}</source>
        <translation>${fact.endpoint.kind} auf ${fact.endpoint.address}, ${fact.endpoint.database}</translation>
    </message>
    <message>
        <source>none, or several</source>
        <translation>keine oder mehrere</translation>
    </message>
    <message>
        <source>user id ${fact.database.uid}</source>
        <translation>Benutzernummer ${fact.database.uid}</translation>
    </message>
    <message>
        <source>missing: ${fact.database.postgresqlMissing}</source>
        <translation>es fehlt: ${fact.database.postgresqlMissing}</translation>
    </message>
    <message>
        <source>missing: ${fact.database.mysqlMissing}</source>
        <translation>es fehlt: ${fact.database.mysqlMissing}</translation>
    </message>
    <message>
        <source>client: ${first.endpoint.client}</source>
        <translation>Client: ${first.endpoint.client}</translation>
    </message>
    <message>
        <source>user id ${fact.host.uid}</source>
        <translation>Benutzernummer ${fact.host.uid}</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>keines davon</translation>
    </message>
    <message>
        <source>transactional: ${fact.host.transactional}</source>
        <translation>transaktional: ${fact.host.transactional}</translation>
    </message>
    <message>
        <source>target ${input.targetVersion}, installed ${first.rke2.version}</source>
        <translation>Ziel ${input.targetVersion}, installiert ${first.rke2.version}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>somewhere else</source>
        <translation>anderswo</translation>
    </message>
    <message>
        <source>whole: ${fact.snapshot.whole}; ${fact.snapshot.why}</source>
        <translation>heil: ${fact.snapshot.whole}; ${fact.snapshot.why}</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>changes the database: ${fact.snapshot.otherDatabase}</source>
        <translation>wechselt die Datenbank: ${fact.snapshot.otherDatabase}</translation>
    </message>
    <message>
        <source>${fact.config.tokenHash} from ${fact.config.tokenFrom}</source>
        <translation>${fact.config.tokenHash} aus ${fact.config.tokenFrom}</translation>
    </message>
    <message>
        <source>${fact.disk.freeKiB} KiB free</source>
        <translation>${fact.disk.freeKiB} KiB frei</translation>
    </message>
    <message>
        <source>${fact.snapshot.roomKiB} KiB left</source>
        <translation>${fact.snapshot.roomKiB} KiB bleiben</translation>
    </message>
    <message>
        <source>zypper, online</source>
        <translation>zypper, mit Internet</translation>
    </message>
    <message>
        <source>missing: ${fact.host.toolsMissing}</source>
        <translation>es fehlt: ${fact.host.toolsMissing}</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keines von beiden</translation>
    </message>
    <message>
        <source>plans: ${cluster.kube.upgradePlans}; GitOps: ${cluster.kube.gitOps}</source>
        <translation>Pläne: ${cluster.kube.upgradePlans}; GitOps: ${cluster.kube.gitOps}</translation>
    </message>
    <message>
        <source>removes mounts: ${fact.rke2.killallRemovesMounts}, reads RKE2_DATA_DIR: ${fact.rke2.killallReadsDataDir}, mounts: ${fact.rke2.killallMounts}</source>
        <translation>löscht Einhängepunkte: ${fact.rke2.killallRemovesMounts}, liest RKE2_DATA_DIR: ${fact.rke2.killallReadsDataDir}, eingehängt: ${fact.rke2.killallMounts}</translation>
    </message>
    <message>
        <source>deletes logs: ${fact.rke2.killallDeletesLogs}</source>
        <translation>löscht Protokolle: ${fact.rke2.killallDeletesLogs}</translation>
    </message>
    <message>
        <source>${first.rke2.version} to ${input.targetVersion}</source>
        <translation>${first.rke2.version} auf ${input.targetVersion}</translation>
    </message>
    <message>
        <source>other numbers in the case</source>
        <translation>im Fall stehen andere Zahlen</translation>
    </message>
    <message>
        <source>some are left out</source>
        <translation>einige sind ausgelassen</translation>
    </message>
    <message>
        <source>${fact.ground.tmpKiB} KiB free</source>
        <translation>${fact.ground.tmpKiB} KiB frei</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>fapolicyd runs: ${fact.ground.fapolicyd}</source>
        <translation>fapolicyd läuft: ${fact.ground.fapolicyd}</translation>
    </message>
    <message>
        <source>${fact.ground.rootKiB} KiB free</source>
        <translation>${fact.ground.rootKiB} KiB frei</translation>
    </message>
    <message>
        <source>${fact.ground.freeKiB} KiB free</source>
        <translation>${fact.ground.freeKiB} KiB frei</translation>
    </message>
    <message>
        <source>cluster-reset: ${fact.config.clusterReset}</source>
        <translation>cluster-reset: ${fact.config.clusterReset}</translation>
    </message>
    <message>
        <source>secrets-encryption: ${fact.config.secretsEncryption}</source>
        <translation>secrets-encryption: ${fact.config.secretsEncryption}</translation>
    </message>
    <message>
        <source>No other repository of RKE2 is enabled</source>
        <translation>Keine andere Paketquelle von RKE2 ist eingeschaltet</translation>
    </message>
    <message>
        <source>that of the target&apos;s minor release only</source>
        <translation>nur die des Minor-Release des Ziels</translation>
    </message>
    <message>
        <source>The package manager takes the newer packages from it, with success, and the older release is not installed.</source>
        <translation>Die Paketverwaltung nimmt daraus mit Erfolg die neueren Pakete, und das ältere Release wird nicht installiert.</translation>
    </message>
    <message>
        <source>Set enabled=0 in these files.</source>
        <translation>Setzen Sie in diesen Dateien enabled=0.</translation>
    </message>
    <message>
        <source>The packages of RKE2 are not held at a version</source>
        <translation>Die Pakete von RKE2 sind nicht auf eine Version festgelegt</translation>
    </message>
    <message>
        <source>no versionlock</source>
        <translation>kein versionlock</translation>
    </message>
    <message>
        <source>The package manager keeps the newer packages, and the older release is not installed.</source>
        <translation>Die Paketverwaltung behält die neueren Pakete, und das ältere Release wird nicht installiert.</translation>
    </message>
    <message>
        <source>Remove the lock (dnf versionlock delete), and set it anew after the rollback.</source>
        <translation>Heben Sie die Sperre auf (dnf versionlock delete), und setzen Sie sie nach dem Rollback neu.</translation>
    </message>
    <message>
        <source>Drains are not refused</source>
        <translation>Das Leeren der Knoten wird nicht verweigert</translation>
    </message>
    <message>
        <source>no pod without a controller</source>
        <translation>kein Pod ohne Controller</translation>
    </message>
    <message>
        <source>No controller starts these pods again. The drain of their nodes is refused because of them.</source>
        <translation>Kein Controller startet diese Pods wieder. Ihretwegen wird das Leeren ihrer Knoten verweigert.</translation>
    </message>
    <message>
        <source>Move them, skip the drain of those nodes, or have the drain remove them (--force).</source>
        <translation>Verlegen Sie sie, überspringen Sie das Leeren dieser Knoten, oder lassen Sie sie dabei entfernen (--force).</translation>
    </message>
    <message>
        <source>Keep RKE2 from starting by itself</source>
        <translation>RKE2 am selbsttätigen Start hindern</translation>
    </message>
    <message>
        <source>No unit of RKE2 starts with the machine</source>
        <translation>Keine Unit von RKE2 startet mit der Maschine</translation>
    </message>
    <message>
        <source>systemctl enable of the unit that stands in the file starts-by-itself beside the safety folder</source>
        <translation>systemctl enable für die Unit, die in der Datei starts-by-itself neben dem Sicherungsordner steht</translation>
    </message>
    <message>
        <source>A machine that restarts in the middle would bring RKE2 up on a database that is being replaced, or with an empty one found a new cluster.</source>
        <translation>Eine Maschine, die mittendrin neu startet, würde RKE2 auf einer Datenbank starten, die gerade ersetzt wird, oder mit einer leeren einen neuen Cluster gründen.</translation>
    </message>
    <message>
        <source>The step that starts RKE2 on a machine lets it start by itself again. Where the rollback is given up before, that is done by hand.</source>
        <translation>Der Schritt, der RKE2 auf einer Maschine startet, lässt es auch wieder selbsttätig starten. Wird der Rollback vorher aufgegeben, geschieht das von Hand.</translation>
    </message>
    <message>
        <source>RKE2 starts with the machine, as before the rollback</source>
        <translation>RKE2 startet mit der Maschine wie vor dem Rollback</translation>
    </message>
</context>
<context>
    <name>rke2-new-hosts</name>
    <message>
        <source>Cluster is not managed by a Rancher</source>
        <translation>Der Cluster wird nicht von einem Rancher verwaltet</translation>
    </message>
    <message>
        <source>no rancher-system-agent</source>
        <translation>kein rancher-system-agent</translation>
    </message>
    <message>
        <source>Rancher provisioned this cluster. Its agent would undo every change made by hand.</source>
        <translation>Rancher hat diesen Cluster bereitgestellt. Sein Agent würde jede Änderung von Hand rückgängig machen.</translation>
    </message>
    <message>
        <source>Restore the snapshot in the Rancher that manages this cluster.</source>
        <translation>Den Snapshot in dem Rancher wiederherstellen, der diesen Cluster verwaltet.</translation>
    </message>
    <message>
        <source>Restore RKE2 to new hosts</source>
        <translation>RKE2 auf neuen Rechnern wiederherstellen</translation>
    </message>
    <message>
        <source>Builds an RKE2 cluster with embedded etcd from a snapshot on machines that replace lost ones. The nodes of the case are the new machines. The first one restores the snapshot, the others join it empty, the Node objects of the old machines are removed.</source>
        <translation>Baut einen RKE2-Cluster mit eingebettetem etcd aus einem Snapshot auf Maschinen, die verlorene ersetzen. Die Knoten des Falls sind die neuen Maschinen. Die erste stellt den Snapshot wieder her, die anderen treten leer bei, die Node-Objekte der alten Maschinen werden entfernt.</translation>
    </message>
    <message>
        <source>Choose this where the servers themselves are lost and the cluster comes back on new or cleaned machines.</source>
        <translation>Wählen Sie dies, wenn die Server selbst verloren sind und der Cluster auf neuen oder geleerten Maschinen wiederkommt.</translation>
    </message>
    <message>
        <source>RKE2 release to install</source>
        <translation>RKE2-Release, das installiert wird</translation>
    </message>
    <message>
        <source>The release that made the snapshot, or a later one of the same minor. The plus sign is part of it.</source>
        <translation>Das Release, unter dem der Snapshot entstand, oder ein späteres derselben Minor-Version. Das Pluszeichen gehört dazu.</translation>
    </message>
    <message>
        <source>Release that made the snapshot</source>
        <translation>Release, das den Snapshot erstellt hat</translation>
    </message>
    <message>
        <source>Nothing on a new machine says it.</source>
        <translation>Auf einer neuen Maschine steht es nirgends.</translation>
    </message>
    <message>
        <source>Token of the cluster</source>
        <translation>Token des Clusters</translation>
    </message>
    <message>
        <source>The one that the snapshot was made under, whole or its password only. Goes into the configuration of each machine, mode 0600, never onto a command line.</source>
        <translation>Das, unter dem der Snapshot entstand, ganz oder nur sein Passwort. Kommt mit den Rechten 0600 in die Konfiguration jeder Maschine, nie auf eine Befehlszeile.</translation>
    </message>
    <message>
        <source>File with the configuration</source>
        <translation>Datei mit der Konfiguration</translation>
    </message>
    <message>
        <source>On each machine: what the old config.yaml of its role said, without token and server. Empty where /etc/rancher/rke2/config.yaml is there already, or where RKE2&apos;s defaults were in use.</source>
        <translation>Auf jeder Maschine: was in der alten config.yaml ihrer Rolle stand, ohne token und server. Leer, wenn /etc/rancher/rke2/config.yaml schon da ist oder die Vorgaben von RKE2 galten.</translation>
    </message>
    <message>
        <source>Address that the machines join</source>
        <translation>Adresse, der die Maschinen beitreten</translation>
    </message>
    <message>
        <source>Empty: the address of the first server. A name or virtual address must already lead to the first server alone.</source>
        <translation>Leer: die Adresse des ersten Servers. Ein Name oder eine virtuelle Adresse muss schon allein zum ersten Server führen.</translation>
    </message>
    <message>
        <source>Addresses of the old servers</source>
        <translation>Adressen der alten Server</translation>
    </message>
    <message>
        <source>With commas between. They are asked whether they are really silent.</source>
        <translation>Mit Kommas dazwischen. Es wird geprüft, ob sie wirklich schweigen.</translation>
    </message>
    <message>
        <source>How RKE2 is installed</source>
        <translation>Wie RKE2 installiert wird</translation>
    </message>
    <message>
        <source>tar</source>
        <translation>Tarball</translation>
    </message>
    <message>
        <source>rpm</source>
        <translation>RPM</translation>
    </message>
    <message>
        <source>Where the release comes from</source>
        <translation>Woher das Release kommt</translation>
    </message>
    <message>
        <source>Online: each node downloads it. Air gap: the files lie in one folder on each node.</source>
        <translation>Online: Jeder Knoten lädt es herunter. Airgap: Die Dateien liegen auf jedem Knoten in einem Ordner.</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>airgap</source>
        <translation>airgap</translation>
    </message>
    <message>
        <source>Address of the install script</source>
        <translation>Adresse des Installationsskripts</translation>
    </message>
    <message>
        <source>A mirror inside your network answers here as well.</source>
        <translation>Auch ein Spiegel im eigenen Netz ist möglich.</translation>
    </message>
    <message>
        <source>Release channel of RPM hosts</source>
        <translation>Release-Kanal der RPM-Hosts</translation>
    </message>
    <message>
        <source>Only RPM hosts read it. A release that is not in stable needs latest or testing.</source>
        <translation>Nur RPM-Hosts lesen ihn. Ein Release, das nicht in stable liegt, braucht latest oder testing.</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>latest</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>testing</translation>
    </message>
    <message>
        <source>Folder with the release files</source>
        <translation>Ordner mit den Dateien des Releases</translation>
    </message>
    <message>
        <source>On every node, with rke2.linux-&lt;arch&gt;.tar.gz, rke2-images.linux-&lt;arch&gt;.tar.zst, sha256sum-&lt;arch&gt;.txt and install.sh; on RPM hosts the RPM files and the images.</source>
        <translation>Auf jedem Knoten, mit rke2.linux-&lt;arch&gt;.tar.gz, rke2-images.linux-&lt;arch&gt;.tar.zst, sha256sum-&lt;arch&gt;.txt und install.sh; auf RPM-Hosts die RPM-Dateien und die Images.</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>S3-Bucket</translation>
    </message>
    <message>
        <source>S3 endpoint</source>
        <translation>S3-Endpunkt</translation>
    </message>
    <message>
        <source>S3 region</source>
        <translation>S3-Region</translation>
    </message>
    <message>
        <source>S3 folder</source>
        <translation>S3-Ordner</translation>
    </message>
    <message>
        <source>Empty when the snapshot lies at the top of the bucket.</source>
        <translation>Leer, wenn der Snapshot auf der obersten Ebene des Buckets liegt.</translation>
    </message>
    <message>
        <source>CA file of the S3 endpoint</source>
        <translation>CA-Datei des S3-Endpunkts</translation>
    </message>
    <message>
        <source>S3 bucket lookup</source>
        <translation>Adressierung des S3-Buckets</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>dns</source>
        <translation>dns</translation>
    </message>
    <message>
        <source>path</source>
        <translation>path</translation>
    </message>
    <message>
        <source>Secrets of the restore</source>
        <translation>Geheimnisse für die Wiederherstellung</translation>
    </message>
    <message>
        <source>One NAME=value a line: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN for S3. Goes to the restore in a 0600 file, never on a command line.</source>
        <translation>Ein NAME=Wert je Zeile: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY und AWS_SESSION_TOKEN für S3. Kommt in einer Datei mit den Rechten 0600 zur Wiederherstellung, nie auf eine Befehlszeile.</translation>
    </message>
    <message>
        <source>Upgrade controller at the end</source>
        <translation>Upgrade-Controller am Ende</translation>
    </message>
    <message>
        <source>A plan that still asks for the newer release upgrades the cluster again as soon as the controller runs.</source>
        <translation>Ein Plan, der noch das neuere Release verlangt, aktualisiert den Cluster erneut, sobald der Controller läuft.</translation>
    </message>
    <message>
        <source>leave-paused</source>
        <translation>angehalten lassen</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>fortsetzen</translation>
    </message>
    <message>
        <source>Host name of Rancher</source>
        <translation>Hostname von Rancher</translation>
    </message>
    <message>
        <source>Where Rancher runs on this cluster. It is asked from this machine at the end whether it answers.</source>
        <translation>Wo Rancher auf diesem Cluster läuft. Am Ende wird von diesem Rechner aus gefragt, ob es antwortet.</translation>
    </message>
    <message>
        <source>Commands run as root</source>
        <translation>Befehle laufen als root</translation>
    </message>
    <message>
        <source>user id 0</source>
        <translation>Benutzer-ID 0</translation>
    </message>
    <message>
        <source>Every command of this procedure needs root.</source>
        <translation>Jeder Befehl dieses Verfahrens braucht root.</translation>
    </message>
    <message>
        <source>Log in as root or set &quot;become&quot; to sudo.</source>
        <translation>Als root anmelden oder „become“ auf sudo setzen.</translation>
    </message>
    <message>
        <source>The machine is new</source>
        <translation>Die Maschine ist neu</translation>
    </message>
    <message>
        <source>no data of RKE2, no unit running</source>
        <translation>keine Daten von RKE2, keine laufende Unit</translation>
    </message>
    <message>
        <source>A cluster lies here already. What is on this machine would be mixed with the restored one.</source>
        <translation>Hier liegt schon ein Cluster. Was auf dieser Maschine ist, würde sich mit dem wiederhergestellten vermischen.</translation>
    </message>
    <message>
        <source>Use the procedure for a rollback on the same nodes, or clean this machine first.</source>
        <translation>Benutzen Sie das Verfahren für dieselben Knoten, oder leeren Sie diese Maschine zuerst.</translation>
    </message>
    <message>
        <source>The configuration is on the machine</source>
        <translation>Die Konfiguration ist auf der Maschine</translation>
    </message>
    <message>
        <source>the named file</source>
        <translation>die genannte Datei</translation>
    </message>
    <message>
        <source>The file with the configuration is not on this machine.</source>
        <translation>Die Datei mit der Konfiguration ist nicht auf dieser Maschine.</translation>
    </message>
    <message>
        <source>Put it there, or leave &quot;File with the configuration&quot; empty.</source>
        <translation>Legen Sie sie dorthin, oder lassen Sie „Datei mit der Konfiguration“ leer.</translation>
    </message>
    <message>
        <source>The configuration of the old cluster is here</source>
        <translation>Die Konfiguration des alten Clusters ist da</translation>
    </message>
    <message>
        <source>config.yaml, or a file with its settings</source>
        <translation>config.yaml oder eine Datei mit ihren Einstellungen</translation>
    </message>
    <message>
        <source>Network ranges, domain, CNI and the like must be those of the old cluster. RKE2 refuses with &quot;critical configuration value mismatch&quot; where they differ.</source>
        <translation>Netzbereiche, Domäne, CNI und Ähnliches müssen die des alten Clusters sein. Wo sie abweichen, weigert sich RKE2 mit „critical configuration value mismatch“.</translation>
    </message>
    <message>
        <source>Give the old config.yaml, or be sure that the old cluster used the defaults.</source>
        <translation>Geben Sie die alte config.yaml an, oder vergewissern Sie sich, dass der alte Cluster die Vorgaben benutzte.</translation>
    </message>
    <message>
        <source>The configuration names neither token nor server</source>
        <translation>Die Konfiguration nennt weder token noch server</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>keines von beiden</translation>
    </message>
    <message>
        <source>The wizard writes both into a file of its own. A second token must be the same or RKE2 does not start, and a server address forbids the restore.</source>
        <translation>Der Assistent schreibt beide in eine eigene Datei. Ein zweites Token müsste dasselbe sein, sonst startet RKE2 nicht, und eine Serveradresse verbietet die Wiederherstellung.</translation>
    </message>
    <message>
        <source>Take token and server out of the configuration.</source>
        <translation>Nehmen Sie token und server aus der Konfiguration.</translation>
    </message>
    <message>
        <source>RPM hosts download the release</source>
        <translation>RPM-Rechner laden das Release herunter</translation>
    </message>
    <message>
        <source>tar, or online</source>
        <translation>Tarball oder online</translation>
    </message>
    <message>
        <source>The install script cannot take RPM files.</source>
        <translation>Das Installationsskript kann keine RPM-Dateien annehmen.</translation>
    </message>
    <message>
        <source>Install the RPM files by hand and choose online, or install by tarball.</source>
        <translation>Installieren Sie die RPM-Dateien von Hand und wählen Sie online, oder installieren Sie per Tarball.</translation>
    </message>
    <message>
        <source>The release name is complete</source>
        <translation>Der Name des Releases ist vollständig</translation>
    </message>
    <message>
        <source>v1.31.9+rke2r1</source>
        <translation>v1.31.9+rke2r1</translation>
    </message>
    <message>
        <source>Without the plus sign the download answers with 404.</source>
        <translation>Ohne das Pluszeichen antwortet der Download mit 404.</translation>
    </message>
    <message>
        <source>Write the whole name, such as v1.31.9+rke2r1.</source>
        <translation>Den ganzen Namen schreiben, etwa v1.31.9+rke2r1.</translation>
    </message>
    <message>
        <source>A snapshot is chosen</source>
        <translation>Ein Snapshot ist gewählt</translation>
    </message>
    <message>
        <source>one</source>
        <translation>einer</translation>
    </message>
    <message>
        <source>Without a snapshot nothing can be restored, and there is no way back to an earlier minor release.</source>
        <translation>Ohne Snapshot kann nichts wiederhergestellt werden, und es gibt keinen Weg zurück zu einer früheren Minor-Version.</translation>
    </message>
    <message>
        <source>Choose a snapshot.</source>
        <translation>Einen Snapshot wählen.</translation>
    </message>
    <message>
        <source>The snapshot is there</source>
        <translation>Der Snapshot ist da</translation>
    </message>
    <message>
        <source>a file that is not empty</source>
        <translation>eine nicht leere Datei</translation>
    </message>
    <message>
        <source>Nothing can be restored from this path.</source>
        <translation>Von diesem Pfad lässt sich nichts wiederherstellen.</translation>
    </message>
    <message>
        <source>The file is called NAME-NODE-TIME, not as typed at save. Choose it from the list.</source>
        <translation>Die Datei heißt NAME-KNOTEN-ZEIT, nicht so, wie beim Sichern eingegeben. Aus der Liste wählen.</translation>
    </message>
    <message>
        <source>The snapshot was looked at</source>
        <translation>Der Snapshot wurde angesehen</translation>
    </message>
    <message>
        <source>a server that takes part holds it</source>
        <translation>ein teilnehmender Server hat ihn</translation>
    </message>
    <message>
        <source>The node that is to hold the snapshot is no server that takes part.</source>
        <translation>Der Knoten, auf dem der Snapshot liegen soll, ist kein teilnehmender Server.</translation>
    </message>
    <message>
        <source>Choose a snapshot of a reachable server.</source>
        <translation>Einen Snapshot eines erreichbaren Servers wählen.</translation>
    </message>
    <message>
        <source>The snapshot is whole</source>
        <translation>Der Snapshot ist ganz</translation>
    </message>
    <message>
        <source>the hash at its end is right</source>
        <translation>die Prüfsumme an seinem Ende stimmt</translation>
    </message>
    <message>
        <source>The file is cut short or changed. The restore would move the database away and then fail.</source>
        <translation>Die Datei ist abgeschnitten oder verändert. Die Wiederherstellung würde die Datenbank verschieben und dann fehlschlagen.</translation>
    </message>
    <message>
        <source>Choose another snapshot.</source>
        <translation>Einen anderen Snapshot wählen.</translation>
    </message>
    <message>
        <source>The snapshot is the one that was chosen</source>
        <translation>Der Snapshot ist der gewählte</translation>
    </message>
    <message>
        <source>the chosen hash</source>
        <translation>die Prüfsumme bei der Auswahl</translation>
    </message>
    <message>
        <source>The file has changed since it was chosen.</source>
        <translation>Die Datei hat sich seit der Auswahl geändert.</translation>
    </message>
    <message>
        <source>Choose the snapshot again.</source>
        <translation>Den Snapshot erneut wählen.</translation>
    </message>
    <message>
        <source>The target can read the snapshot</source>
        <translation>Das Ziel kann den Snapshot lesen</translation>
    </message>
    <message>
        <source>made by the target&apos;s minor and etcd minor, or lower</source>
        <translation>erstellt von derselben oder einer niedrigeren Minor-Version von RKE2 und etcd wie das Ziel</translation>
    </message>
    <message>
        <source>A snapshot of a newer minor or a newer etcd cannot be restored by this release.</source>
        <translation>Ein Snapshot einer neueren Minor-Version oder eines neueren etcd kann von diesem Release nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Choose an older snapshot, or a target of the snapshot&apos;s minor. Where the time of a copied file misleads, fill in &quot;Release that made the snapshot&quot;.</source>
        <translation>Einen älteren Snapshot wählen oder ein Ziel mit der Minor-Version des Snapshots. Wo die Zeit einer kopierten Datei täuscht, „Release, das den Snapshot erstellt hat“ ausfüllen.</translation>
    </message>
    <message>
        <source>Choose an older snapshot, or a target of the snapshot&apos;s minor.</source>
        <translation>Einen älteren Snapshot wählen oder ein Ziel mit der Minor-Version des Snapshots.</translation>
    </message>
    <message>
        <source>The release of the snapshot is known</source>
        <translation>Das Release des Snapshots ist bekannt</translation>
    </message>
    <message>
        <source>an answer for a snapshot that lies on no server</source>
        <translation>eine Angabe für einen Snapshot, der auf keinem Server liegt</translation>
    </message>
    <message>
        <source>Nothing here says which release made this snapshot, and a wrong one ends in an etcd that does not start.</source>
        <translation>Nichts hier verrät, welches Release diesen Snapshot erstellt hat, und ein falsches endet in einem etcd, das nicht startet.</translation>
    </message>
    <message>
        <source>Fill in &quot;Release that made the snapshot&quot;.</source>
        <translation>„Release, das den Snapshot erstellt hat“ ausfüllen.</translation>
    </message>
    <message>
        <source>S3 settings are given</source>
        <translation>S3-Einstellungen sind angegeben</translation>
    </message>
    <message>
        <source>bucket and keys</source>
        <translation>Bucket und Schlüssel</translation>
    </message>
    <message>
        <source>During a reset there is no API, so settings in a Kubernetes secret cannot be read.</source>
        <translation>Während eines Resets gibt es keine API; Einstellungen in einem Kubernetes-Secret sind dann nicht lesbar.</translation>
    </message>
    <message>
        <source>Fill in bucket, endpoint and region, and give the keys as secrets of the restore.</source>
        <translation>Bucket, Endpunkt und Region ausfüllen und die Schlüssel als Geheimnisse für die Wiederherstellung angeben.</translation>
    </message>
    <message>
        <source>The snapshot carries its own hash</source>
        <translation>Der Snapshot trägt seine eigene Prüfsumme</translation>
    </message>
    <message>
        <source>a hash at the end of the file</source>
        <translation>eine Prüfsumme am Ende der Datei</translation>
    </message>
    <message>
        <source>The file has no hash at its end, as a database copied from a running etcd has. Whether it is whole cannot be told.</source>
        <translation>Die Datei hat keine Prüfsumme am Ende, wie es bei einer aus laufendem etcd kopierten Datenbank ist. Ob sie unversehrt ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Choose a snapshot made by RKE2.</source>
        <translation>Einen von RKE2 erstellten Snapshot wählen.</translation>
    </message>
    <message>
        <source>Room for images and database</source>
        <translation>Platz für Images und Datenbank</translation>
    </message>
    <message>
        <source>5 GiB below /var/lib</source>
        <translation>5 GiB unter /var/lib</translation>
    </message>
    <message>
        <source>A full disk in the middle of the restore damages the new database.</source>
        <translation>Eine volle Platte mitten in der Wiederherstellung beschädigt die neue Datenbank.</translation>
    </message>
    <message>
        <source>Make room on this machine.</source>
        <translation>Schaffen Sie Platz auf dieser Maschine.</translation>
    </message>
    <message>
        <source>The release can be had from this node</source>
        <translation>Das Release ist von diesem Knoten aus zu haben</translation>
    </message>
    <message>
        <source>${input.targetVersion}</source>
        <translation>${input.targetVersion}</translation>
    </message>
    <message>
        <source>Without the release nothing can be restored.</source>
        <translation>Ohne das Release lässt sich nichts wiederherstellen.</translation>
    </message>
    <message>
        <source>Open the way to the address, or fill the folder of the air gap.</source>
        <translation>Den Weg zur Adresse öffnen oder den Airgap-Ordner füllen.</translation>
    </message>
    <message>
        <source>The cluster comes back as it was at the snapshot. Every change since is lost. A large snapshot takes long.</source>
        <translation>Der Cluster kommt so wieder, wie er beim Snapshot war. Jede Änderung seither ist verloren. Ein großer Snapshot braucht lange.</translation>
    </message>
    <message>
        <source>An old server that comes up again runs the old cluster beside the restored one, with the same certificates. It has to stay off for good.</source>
        <translation>Ein alter Server, der wieder hochkommt, betreibt den alten Cluster neben dem wiederhergestellten, mit denselben Zertifikaten. Er muss für immer aus bleiben.</translation>
    </message>
    <message>
        <source>Whoever made the snapshot controls the restored cluster. Restore only a file whose way here is known.</source>
        <translation>Wer den Snapshot erstellt hat, beherrscht den wiederhergestellten Cluster. Nur eine Datei wiederherstellen, deren Weg hierher bekannt ist.</translation>
    </message>
    <message>
        <source>The token stays in /etc/rancher/rke2/config.yaml.d/90-restore.yaml of each machine, mode 0600. Token and snapshot together are full control of the cluster.</source>
        <translation>Das Token bleibt auf jeder Maschine in /etc/rancher/rke2/config.yaml.d/90-restore.yaml, mit den Rechten 0600. Token und Snapshot zusammen bedeuten volle Herrschaft über den Cluster.</translation>
    </message>
    <message>
        <source>Nodes added after the snapshot vanish from the API; nodes removed after it come back as NotReady and are deleted by hand.</source>
        <translation>Knoten, die nach dem Snapshot hinzukamen, verschwinden aus der API; danach entfernte Knoten kommen als NotReady wieder und werden von Hand gelöscht.</translation>
    </message>
    <message>
        <source>A node that was installed again after the snapshot is turned away with &quot;Node password rejected&quot; until its old secret is deleted.</source>
        <translation>Ein Knoten, der nach dem Snapshot neu installiert wurde, wird mit „Node password rejected“ abgewiesen, bis sein altes Secret gelöscht ist.</translation>
    </message>
    <message>
        <source>The snapshot may bring back a plan that asks for a newer release. The upgrade controller is paused.</source>
        <translation>Der Snapshot kann einen Plan zurückbringen, der ein neueres Release verlangt. Der Upgrade-Controller wird angehalten.</translation>
    </message>
    <message>
        <source>Prepare the machines</source>
        <translation>Die Maschinen vorbereiten</translation>
    </message>
    <message>
        <source>Restore the snapshot</source>
        <translation>Snapshot wiederherstellen</translation>
    </message>
    <message>
        <source>Bring the nodes in</source>
        <translation>Die Knoten hereinholen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Switch the old servers off</source>
        <translation>Die alten Server ausschalten</translation>
    </message>
    <message>
        <source>Power the old servers and agents off, and make sure that they stay off. Machines that are lost need nothing.</source>
        <translation>Schalten Sie die alten Server und Agents aus, und sorgen Sie dafür, dass sie aus bleiben. Für verlorene Maschinen ist nichts zu tun.</translation>
    </message>
    <message>
        <source>No old server answers</source>
        <translation>Kein alter Server antwortet</translation>
    </message>
    <message>
        <source>They are asked from the first new server. Without addresses the person&apos;s word counts.</source>
        <translation>Sie werden vom ersten neuen Server aus gefragt. Ohne Adressen gilt das Wort der Person.</translation>
    </message>
    <message>
        <source>Copy the snapshot out of the database folder</source>
        <translation>Snapshot aus dem Datenbankordner herauskopieren</translation>
    </message>
    <message>
        <source>The restore reads this copy. The original stays where it is.</source>
        <translation>Die Wiederherstellung liest diese Kopie. Das Original bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Bring the snapshot to the first server</source>
        <translation>Snapshot auf den ersten Server bringen</translation>
    </message>
    <message>
        <source>The snapshot is on the first server</source>
        <translation>Der Snapshot liegt auf dem ersten Server</translation>
    </message>
    <message>
        <source>The snapshot lies on another server. It travels through the desk and is hashed on both ends.</source>
        <translation>Der Snapshot liegt auf einem anderen Server. Er geht über den Arbeitsplatz, und an beiden Enden wird seine Prüfsumme gebildet.</translation>
    </message>
    <message>
        <source>Bring the snapshot from the desk to the first server</source>
        <translation>Snapshot vom Arbeitsplatz auf den ersten Server bringen</translation>
    </message>
    <message>
        <source>The snapshot is hashed on both ends.</source>
        <translation>An beiden Enden wird die Prüfsumme des Snapshots gebildet.</translation>
    </message>
    <message>
        <source>Check the snapshot that will be restored</source>
        <translation>Snapshot prüfen, der wiederhergestellt wird</translation>
    </message>
    <message>
        <source>The hash at the end of the file is right</source>
        <translation>Die Prüfsumme am Ende der Datei stimmt</translation>
    </message>
    <message>
        <source>An etcd snapshot ends with the SHA-256 of everything before it. A zip file is tested as a whole.</source>
        <translation>Ein etcd-Snapshot endet mit der SHA-256 von allem davor. Eine Zip-Datei wird im Ganzen geprüft.</translation>
    </message>
    <message>
        <source>Lay out the configuration</source>
        <translation>Die Konfiguration bereitlegen</translation>
    </message>
    <message>
        <source>It is the given file</source>
        <translation>Es ist die angegebene Datei</translation>
    </message>
    <message>
        <source>A configuration that is there already is left as it is.</source>
        <translation>Eine Konfiguration, die schon da ist, bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Network ranges, domain, CNI and the like have to be those of the old cluster.</source>
        <translation>Netzbereiche, Domäne, CNI und Ähnliches müssen die des alten Clusters sein.</translation>
    </message>
    <message>
        <source>Write the token down</source>
        <translation>Das Token hinterlegen</translation>
    </message>
    <message>
        <source>A token stands in the file, and only root can read it</source>
        <translation>In der Datei steht ein Token, und nur root kann sie lesen</translation>
    </message>
    <message>
        <source>Delete the file.</source>
        <translation>Löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>A token on the command line can be read by every user of the machine, and the documents&apos; own line lacks the sign that continues it, so that the restore runs without the token.</source>
        <translation>Ein Token auf der Befehlszeile kann jeder Benutzer der Maschine lesen, und in der dokumentierten Zeile fehlt das Fortsetzungszeichen, sodass die Wiederherstellung ohne das Token liefe.</translation>
    </message>
    <message>
        <source>In a file of its own below config.yaml.d, on the servers and on the agents.</source>
        <translation>In einer eigenen Datei unter config.yaml.d, auf den Servern und auf den Agents.</translation>
    </message>
    <message>
        <source>Check that the token fits the snapshot</source>
        <translation>Prüfen, dass das Token zum Snapshot passt</translation>
    </message>
    <message>
        <source>The snapshot was made under this token</source>
        <translation>Der Snapshot entstand unter diesem Token</translation>
    </message>
    <message>
        <source>Before anything is installed. With another token the restore ends with &quot;encrypted with different token&quot;.</source>
        <translation>Bevor etwas installiert wird. Mit einem anderen Token endet die Wiederherstellung mit „encrypted with different token“.</translation>
    </message>
    <message>
        <source>Fetch the install script</source>
        <translation>Installationsskript holen</translation>
    </message>
    <message>
        <source>It is the install script of RKE2, and whole</source>
        <translation>Es ist das Installationsskript von RKE2, und es ist vollständig</translation>
    </message>
    <message>
        <source>The documented pipe ends with success when the download fails. Here the file is fetched, looked at, and run later.</source>
        <translation>Die dokumentierte Pipe endet mit Erfolg, wenn das Herunterladen scheitert. Hier wird die Datei geholt, geprüft und später ausgeführt.</translation>
    </message>
    <message>
        <source>Install RKE2</source>
        <translation>RKE2 installieren</translation>
    </message>
    <message>
        <source>The release is the target</source>
        <translation>Das Release ist das Ziel</translation>
    </message>
    <message>
        <source>The unit starts with the machine</source>
        <translation>Die Unit startet mit der Maschine</translation>
    </message>
    <message>
        <source>Nothing of the cluster is here yet.</source>
        <translation>Vom Cluster ist hier noch nichts.</translation>
    </message>
    <message>
        <source>The script was fetched and looked at before, and the version is asked of the program itself.</source>
        <translation>Das Skript wurde vorher geholt und geprüft, und nach der Version wird das Programm selbst gefragt.</translation>
    </message>
    <message>
        <source>The unit is enabled and not started.</source>
        <translation>Die Unit wird eingeschaltet und nicht gestartet.</translation>
    </message>
    <message>
        <source>Install RKE2 from files</source>
        <translation>RKE2 aus Dateien installieren</translation>
    </message>
    <message>
        <source>Images go to the data folder that the configuration names.</source>
        <translation>Images kommen in den Datenordner, den die Konfiguration nennt.</translation>
    </message>
    <message>
        <source>Prove once more that no server runs</source>
        <translation>Noch einmal nachweisen, dass kein Server läuft</translation>
    </message>
    <message>
        <source>No unit, no container, no port</source>
        <translation>Keine Unit, kein Container, kein Port</translation>
    </message>
    <message>
        <source>The last look before the point of no return.</source>
        <translation>Der letzte Blick, bevor es kein Zurück mehr gibt.</translation>
    </message>
    <message>
        <source>RKE2 noted that the reset is done</source>
        <translation>RKE2 hat vermerkt, dass der Reset erledigt ist</translation>
    </message>
    <message>
        <source>A new database is there</source>
        <translation>Eine neue Datenbank ist da</translation>
    </message>
    <message>
        <source>The old database is still kept</source>
        <translation>Die alte Datenbank ist noch aufbewahrt</translation>
    </message>
    <message>
        <source>RKE2 moved what it found</source>
        <translation>RKE2 hat verschoben, was es vorfand</translation>
    </message>
    <message>
        <source>Stop, run killall, install the newer release, move server/db/etcd away and etcd.rollback-… back, put tls, cred and token back from the safety folder, delete server/db/reset-flag, start. Servers that already joined the restored state are reset again.</source>
        <translation>Anhalten, killall ausführen, das neuere Release installieren, server/db/etcd wegverschieben und etcd.rollback-… zurück, tls, cred und token aus dem Sicherungsordner zurücklegen, server/db/reset-flag löschen, starten. Server, die dem wiederhergestellten Stand schon beigetreten sind, werden erneut zurückgesetzt.</translation>
    </message>
    <message>
        <source>Absolute program path; the flags that known faults of the release need; no secret on the command line; run so that it outlives this connection.</source>
        <translation>Absoluter Programmpfad; die Schalter, die bekannte Fehler des Releases verlangen; kein Geheimnis auf der Befehlszeile; so ausgeführt, dass es diese Verbindung überdauert.</translation>
    </message>
    <message>
        <source>The database is built anew from the snapshot with this server as its only member. The program ends by itself. It may be repeated.</source>
        <translation>Die Datenbank wird aus dem Snapshot neu aufgebaut, mit diesem Server als einzigem Mitglied. Das Programm endet von selbst. Es darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Fetch the snapshot from S3 and restore it</source>
        <translation>Snapshot aus S3 holen und wiederherstellen</translation>
    </message>
    <message>
        <source>RKE2 fetches the file itself; the keys reach it in a 0600 environment file. The program ends by itself. It may be repeated.</source>
        <translation>RKE2 holt die Datei selbst; die Schlüssel erreichen es in einer Umgebungsdatei mit Modus 0600. Das Programm endet von selbst. Es darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Start the first server</source>
        <translation>Ersten Server starten</translation>
    </message>
    <message>
        <source>The unit is active and is not started over and over</source>
        <translation>Die Unit ist aktiv und wird nicht immer wieder neu gestartet</translation>
    </message>
    <message>
        <source>The API answers</source>
        <translation>Die API antwortet</translation>
    </message>
    <message>
        <source>The node is Ready with the target release</source>
        <translation>Der Knoten ist Ready und hat das Ziel-Release</translation>
    </message>
    <message>
        <source>As at the restore.</source>
        <translation>Wie bei der Wiederherstellung.</translation>
    </message>
    <message>
        <source>The documented command waits without a limit while the unit fails and starts again. Here the journal is followed and failed starts are counted.</source>
        <translation>Der dokumentierte Befehl wartet ohne Grenze, während die Unit scheitert und neu startet. Hier wird das Journal verfolgt, und gescheiterte Starts werden gezählt.</translation>
    </message>
    <message>
        <source>The other machines stay down until this one is Ready.</source>
        <translation>Die anderen Maschinen bleiben aus, bis diese Ready ist.</translation>
    </message>
    <message>
        <source>Pause automatic upgrades in the restored cluster</source>
        <translation>Automatische Upgrades im wiederhergestellten Cluster anhalten</translation>
    </message>
    <message>
        <source>The controller is scaled to 0</source>
        <translation>Der Controller ist auf 0 skaliert</translation>
    </message>
    <message>
        <source>The snapshot brought the controller and its plans back.</source>
        <translation>Der Snapshot hat den Controller und seine Pläne zurückgebracht.</translation>
    </message>
    <message>
        <source>The plans are listed; one that asks for a newer release has to be changed before the controller runs again.</source>
        <translation>Die Pläne werden aufgeführt; einer, der ein neueres Release verlangt, muss geändert werden, bevor der Controller wieder läuft.</translation>
    </message>
    <message>
        <source>Make network and ingress pods anew</source>
        <translation>Netzwerk- und Ingress-Pods erneuern</translation>
    </message>
    <message>
        <source>These pods hold tokens and state from before the restore. Rancher&apos;s own restore deletes the same ones.</source>
        <translation>Diese Pods tragen Token und Zustand von vor der Wiederherstellung. Ranchers eigene Wiederherstellung löscht dieselben.</translation>
    </message>
    <message>
        <source>Their controllers make them again at once.</source>
        <translation>Ihre Controller legen sie sofort neu an.</translation>
    </message>
    <message>
        <source>Write down whom to join</source>
        <translation>Hinterlegen, wem beizutreten ist</translation>
    </message>
    <message>
        <source>A server stands in the file</source>
        <translation>In der Datei steht ein Server</translation>
    </message>
    <message>
        <source>Only now, when the first server is Ready. A machine with an empty database and no address would found a cluster of its own.</source>
        <translation>Erst jetzt, da der erste Server Ready ist. Eine Maschine mit leerer Datenbank und ohne Adresse würde einen eigenen Cluster gründen.</translation>
    </message>
    <message>
        <source>In a file of its own below config.yaml.d. The first server gets none.</source>
        <translation>In einer eigenen Datei unter config.yaml.d. Der erste Server bekommt keine.</translation>
    </message>
    <message>
        <source>Start the server and wait until it is in</source>
        <translation>Den Server starten und warten, bis er dabei ist</translation>
    </message>
    <message>
        <source>The journal is followed and failed starts are counted.</source>
        <translation>Das Journal wird verfolgt, und gescheiterte Starts werden gezählt.</translation>
    </message>
    <message>
        <source>It joins empty and copies the database. etcd takes in one new member after the other.</source>
        <translation>Er tritt leer bei und kopiert die Datenbank. etcd nimmt ein neues Mitglied nach dem anderen auf.</translation>
    </message>
    <message>
        <source>Start the agent</source>
        <translation>Agent starten</translation>
    </message>
    <message>
        <source>A node that is turned away for its password is left to the next two steps.</source>
        <translation>Ein Knoten, der wegen seines Passworts abgewiesen wird, bleibt den nächsten zwei Schritten überlassen.</translation>
    </message>
    <message>
        <source>Clear the password of a node that was turned away</source>
        <translation>Passwort eines abgewiesenen Knotens löschen</translation>
    </message>
    <message>
        <source>The old secret is gone</source>
        <translation>Das alte Secret ist weg</translation>
    </message>
    <message>
        <source>Asked for each node, and only where the node is not Ready.</source>
        <translation>Für jeden Knoten wird gefragt, und nur dort, wo der Knoten nicht Ready ist.</translation>
    </message>
    <message>
        <source>The snapshot may hold an older password than /etc/rancher/node/password. The node registers its own again at its next start.</source>
        <translation>Der Snapshot kann ein älteres Passwort enthalten als /etc/rancher/node/password. Der Knoten meldet seines beim nächsten Start wieder an.</translation>
    </message>
    <message>
        <source>Start once more where it did not come up</source>
        <translation>Noch einmal starten, wo etwas nicht hochkam</translation>
    </message>
    <message>
        <source>Not needed where the unit already runs.</source>
        <translation>Nicht nötig, wo die Unit schon läuft.</translation>
    </message>
    <message>
        <source>Wait until the node is Ready</source>
        <translation>Warten, bis der Knoten Ready ist</translation>
    </message>
    <message>
        <source>Ready with the target release</source>
        <translation>Ready mit dem Ziel-Release</translation>
    </message>
    <message>
        <source>The API is asked, not the node.</source>
        <translation>Gefragt wird die API, nicht der Knoten.</translation>
    </message>
    <message>
        <source>Remove the Node objects of the old machines</source>
        <translation>Die Node-Objekte der alten Maschinen entfernen</translation>
    </message>
    <message>
        <source>Every node of the API is Ready</source>
        <translation>Jeder Knoten der API ist Ready</translation>
    </message>
    <message>
        <source>A machine that is started again makes its object again.</source>
        <translation>Eine Maschine, die wieder startet, legt ihr Objekt wieder an.</translation>
    </message>
    <message>
        <source>Only after every machine of the case is Ready, and only objects that are not.</source>
        <translation>Erst wenn jede Maschine des Falls Ready ist, und nur Objekte, die es nicht sind.</translation>
    </message>
    <message>
        <source>The snapshot brought the old machines&apos; objects back. Their pods wait for machines that do not exist.</source>
        <translation>Der Snapshot hat die Objekte der alten Maschinen zurückgebracht. Deren Pods warten auf Maschinen, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Let the upgrade controller run again</source>
        <translation>Upgrade-Controller wieder laufen lassen</translation>
    </message>
    <message>
        <source>The controller has a replica</source>
        <translation>Der Controller hat ein Replikat</translation>
    </message>
    <message>
        <source>Skip it when a listed plan still asks for a newer release.</source>
        <translation>Überspringen, wenn ein aufgeführter Plan noch ein neueres Release verlangt.</translation>
    </message>
    <message>
        <source>Move names and addresses to the new machines</source>
        <translation>Namen und Adressen auf die neuen Maschinen umstellen</translation>
    </message>
    <message>
        <source>Point the registration address, the load balancer and the DNS names of the cluster and of Rancher to the new machines. Take the old ones out.</source>
        <translation>Richten Sie die Registrierungsadresse, den Lastverteiler und die DNS-Namen des Clusters und von Rancher auf die neuen Maschinen. Nehmen Sie die alten heraus.</translation>
    </message>
    <message>
        <source>Agents and people reach the cluster by these names.</source>
        <translation>Agents und Menschen erreichen den Cluster über diese Namen.</translation>
    </message>
    <message>
        <source>RKE2 release</source>
        <translation>RKE2-Release</translation>
    </message>
    <message>
        <source>RKE2 runs</source>
        <translation>RKE2 läuft</translation>
    </message>
    <message>
        <source>RKE2 is not started over and over</source>
        <translation>RKE2 wird nicht immer wieder neu gestartet</translation>
    </message>
    <message>
        <source>Kubernetes API</source>
        <translation>Kubernetes-API</translation>
    </message>
    <message>
        <source>Every node is Ready with the target release</source>
        <translation>Jeder Knoten ist Ready und hat das Ziel-Release</translation>
    </message>
    <message>
        <source>Every server votes in etcd</source>
        <translation>Jeder Server stimmt in etcd ab</translation>
    </message>
    <message>
        <source>System pods run</source>
        <translation>System-Pods laufen</translation>
    </message>
    <message>
        <source>No node is cordoned that was free before</source>
        <translation>Kein Knoten ist gesperrt, der es vorher nicht war</translation>
    </message>
    <message>
        <source>Secrets can be read</source>
        <translation>Secrets sind lesbar</translation>
    </message>
    <message>
        <source>No fatal line since the start</source>
        <translation>Keine fatale Zeile seit dem Start</translation>
    </message>
    <message>
        <source>No upgrade controller runs</source>
        <translation>Kein Upgrade-Controller läuft</translation>
    </message>
    <message>
        <source>Rancher, where it runs on this cluster</source>
        <translation>Rancher, wo es auf diesem Cluster läuft</translation>
    </message>
    <message>
        <source>Rancher has the version of its image</source>
        <translation>Rancher hat die Version seines Images</translation>
    </message>
    <message>
        <source>Rancher answers at its address</source>
        <translation>Rancher antwortet unter seiner Adresse</translation>
    </message>
    <message>
        <source>Clean up after the restore</source>
        <translation>Aufräumen nach der Wiederherstellung</translation>
    </message>
    <message>
        <source>Delete the safety copies and the install script</source>
        <translation>Sicherungskopien und Installationsskript löschen</translation>
    </message>
    <message>
        <source>the copies hold the cluster&apos;s keys and token and must not lie about</source>
        <translation>die Kopien enthalten Schlüssel und Token des Clusters und dürfen nicht herumliegen</translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>Sie sind weg</translation>
    </message>
    <message>
        <source>With them the last copy of the chosen snapshot outside server/db/snapshots goes as well.</source>
        <translation>Mit ihnen geht auch die letzte Kopie des gewählten Snapshots außerhalb von server/db/snapshots.</translation>
    </message>
    <message>
        <source>server/db/etcd-old-… and server/tls-… of the first server hold nothing that is wanted and may go.</source>
        <translation>server/db/etcd-old-… und server/tls-… auf dem ersten Server enthalten nichts, was noch gebraucht wird, und dürfen weg.</translation>
    </message>
    <message>
        <source>Change upgrade plans, Rancher or the Git repository that ask for another release before the upgrade controller runs again.</source>
        <translation>Ändern Sie Upgrade-Pläne, Rancher oder das Git-Repository, die ein anderes Release verlangen, bevor der Upgrade-Controller wieder läuft.</translation>
    </message>
    <message>
        <source>Wipe the disks of the old machines before they are used for anything else.</source>
        <translation>Löschen Sie die Platten der alten Maschinen, bevor sie für anderes benutzt werden.</translation>
    </message>
    <message>
        <source>The node answers</source>
        <translation>Der Knoten antwortet</translation>
    </message>
    <message>
        <source>a login and a shell</source>
        <translation>eine Anmeldung und eine Shell</translation>
    </message>
    <message>
        <source>Nothing is known of this node, and no step can be run on it.</source>
        <translation>Von diesem Knoten ist nichts bekannt, und kein Schritt kann auf ihm laufen.</translation>
    </message>
    <message>
        <source>Mend the login, or leave the node out with a reason and proof that it is off.</source>
        <translation>Bringen Sie die Anmeldung in Ordnung, oder lassen Sie den Knoten mit Grund und Nachweis aus, dass er abgeschaltet ist.</translation>
    </message>
    <message>
        <source>The clock is that of this computer</source>
        <translation>Die Uhr geht wie die dieses Rechners</translation>
    </message>
    <message>
        <source>at most 1000 ms off, so that no two machines are 2 s apart</source>
        <translation>höchstens 1000 ms Abweichung, damit keine zwei Maschinen 2 s auseinanderliegen</translation>
    </message>
    <message>
        <source>Where clocks differ by 3 seconds, restored certificates look newer than the database and a server does not start; a certificate may also look not yet valid.</source>
        <translation>Gehen Uhren um 3 Sekunden auseinander, wirken wiederhergestellte Zertifikate neuer als die Datenbank, und ein Server startet nicht; auch kann ein Zertifikat als noch nicht gültig gelten.</translation>
    </message>
    <message>
        <source>Start chronyd or systemd-timesyncd, wait until the clock is right, and check again.</source>
        <translation>Starten Sie chronyd oder systemd-timesyncd, warten Sie, bis die Uhr stimmt, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>A step outlives the connection</source>
        <translation>Ein Schritt überlebt die Verbindung</translation>
    </message>
    <message>
        <source>systemd-run, or setsid</source>
        <translation>systemd-run oder setsid</translation>
    </message>
    <message>
        <source>Where the connection breaks in the middle of a step, the step would die with it.</source>
        <translation>Bricht die Verbindung mitten in einem Schritt ab, würde der Schritt mit ihr enden.</translation>
    </message>
    <message>
        <source>Install util-linux, which brings setsid.</source>
        <translation>Installieren Sie util-linux, das setsid mitbringt.</translation>
    </message>
    <message>
        <source>Nobody else is at work on this machine</source>
        <translation>Niemand sonst arbeitet an dieser Maschine</translation>
    </message>
    <message>
        <source>no lock</source>
        <translation>keine Sperre</translation>
    </message>
    <message>
        <source>A run of this program holds this machine. Two at once undo each other&apos;s work.</source>
        <translation>Ein Lauf dieses Programms hält diese Maschine. Zwei zugleich machen einander die Arbeit zunichte.</translation>
    </message>
    <message>
        <source>Ask the person it names. A run that was interrupted is continued, or ended, before another one begins.</source>
        <translation>Fragen Sie die genannte Person. Ein unterbrochener Lauf wird fortgesetzt oder beendet, bevor ein anderer beginnt.</translation>
    </message>
    <message>
        <source>The ports of RKE2 are free or its own</source>
        <translation>Die Ports von RKE2 sind frei oder seine eigenen</translation>
    </message>
    <message>
        <source>no other program on 2379, 2380, 6443, 9345 and 10250</source>
        <translation>kein anderes Programm auf 2379, 2380, 6443, 9345 und 10250</translation>
    </message>
    <message>
        <source>Something that does not belong to RKE2 as it runs now holds its ports, maybe a left-over of an earlier attempt. The stop leaves it alive, and the restore ends with &quot;address already in use&quot;.</source>
        <translation>Etwas, das nicht zum laufenden RKE2 gehört, hält dessen Ports, vielleicht ein Rest eines früheren Versuchs. Das Anhalten lässt es am Leben, und die Wiederherstellung endet mit „address already in use“.</translation>
    </message>
    <message>
        <source>Find out what it is and end it.</source>
        <translation>Finden Sie heraus, was es ist, und beenden Sie es.</translation>
    </message>
    <message>
        <source>The places that change can be written</source>
        <translation>Die Orte, die sich ändern, sind beschreibbar</translation>
    </message>
    <message>
        <source>no read-only file system</source>
        <translation>kein schreibgeschütztes Dateisystem</translation>
    </message>
    <message>
        <source>Copies, the older release or the new database cannot be written there. A file system that became read-only by itself is damaged.</source>
        <translation>Kopien, die ältere Version oder die neue Datenbank können dort nicht geschrieben werden. Ein Dateisystem, das von selbst schreibgeschützt wurde, ist beschädigt.</translation>
    </message>
    <message>
        <source>Mount it for writing; look into the kernel log first.</source>
        <translation>Hängen Sie es beschreibbar ein; sehen Sie vorher in das Protokoll des Kernels.</translation>
    </message>
    <message>
        <source>Programs may run where RKE2 lies</source>
        <translation>Programme dürfen laufen, wo RKE2 liegt</translation>
    </message>
    <message>
        <source>no noexec mount</source>
        <translation>nichts mit noexec eingehängt</translation>
    </message>
    <message>
        <source>RKE2 unpacks its programs into its data folder; with noexec none of them starts.</source>
        <translation>RKE2 entpackt seine Programme in seinen Datenordner; mit noexec startet keines davon.</translation>
    </message>
    <message>
        <source>Mount it without noexec.</source>
        <translation>Hängen Sie es ohne noexec ein.</translation>
    </message>
    <message>
        <source>Inodes are left</source>
        <translation>Inodes sind frei</translation>
    </message>
    <message>
        <source>50000 for images and database</source>
        <translation>50000 für Images und Datenbank</translation>
    </message>
    <message>
        <source>A file system without inodes says that no space is left, however many bytes are free.</source>
        <translation>Ein Dateisystem ohne Inodes meldet, dass kein Platz frei ist, so viele Bytes auch frei sind.</translation>
    </message>
    <message>
        <source>Delete old images or many small files.</source>
        <translation>Löschen Sie alte Images oder viele kleine Dateien.</translation>
    </message>
    <message>
        <source>Room in /tmp</source>
        <translation>Platz in /tmp</translation>
    </message>
    <message>
        <source>256 MiB for the release while it is unpacked</source>
        <translation>256 MiB für die Version, während sie entpackt wird</translation>
    </message>
    <message>
        <source>The install script downloads and unpacks the release there.</source>
        <translation>Das Installationsskript lädt und entpackt die Version dort.</translation>
    </message>
    <message>
        <source>Make room in /tmp.</source>
        <translation>Schaffen Sie Platz in /tmp.</translation>
    </message>
    <message>
        <source>The kernel settings of a hardened node</source>
        <translation>Die Kerneleinstellungen eines gehärteten Knotens</translation>
    </message>
    <message>
        <source>those of rke2-cis-sysctl.conf</source>
        <translation>die aus rke2-cis-sysctl.conf</translation>
    </message>
    <message>
        <source>With a CIS profile RKE2 does not start on other settings.</source>
        <translation>Mit einem CIS-Profil startet RKE2 bei anderen Einstellungen nicht.</translation>
    </message>
    <message>
        <source>Put rke2-cis-sysctl.conf into /etc/sysctl.d and load it.</source>
        <translation>Legen Sie rke2-cis-sysctl.conf nach /etc/sysctl.d und laden Sie sie.</translation>
    </message>
    <message>
        <source>SELinux knows RKE2</source>
        <translation>SELinux kennt RKE2</translation>
    </message>
    <message>
        <source>the package rke2-selinux</source>
        <translation>das Paket rke2-selinux</translation>
    </message>
    <message>
        <source>SELinux enforces, and RKE2 has no policy of its own here. Files of the older release may be refused with &quot;203/EXEC&quot;.</source>
        <translation>SELinux erzwingt seine Regeln, und RKE2 hat hier keine eigenen. Dateien der älteren Version können mit „203/EXEC“ abgewiesen werden.</translation>
    </message>
    <message>
        <source>Install rke2-selinux as it fits the release.</source>
        <translation>Installieren Sie rke2-selinux passend zur Version.</translation>
    </message>
    <message>
        <source>No program is refused by fapolicyd</source>
        <translation>Kein Programm wird von fapolicyd abgewiesen</translation>
    </message>
    <message>
        <source>not running, or with rules for RKE2</source>
        <translation>läuft nicht, oder mit Regeln für RKE2</translation>
    </message>
    <message>
        <source>fapolicyd refuses programs that it does not know, also those of the older release.</source>
        <translation>fapolicyd weist Programme ab, die es nicht kennt, auch die der älteren Version.</translation>
    </message>
    <message>
        <source>Allow /var/lib/rancher in its rules and load them.</source>
        <translation>Erlauben Sie /var/lib/rancher in seinen Regeln und laden Sie sie.</translation>
    </message>
    <message>
        <source>Names resolve without the cluster</source>
        <translation>Namen werden ohne den Cluster aufgelöst</translation>
    </message>
    <message>
        <source>a resolver outside the cluster</source>
        <translation>ein Nameserver außerhalb des Clusters</translation>
    </message>
    <message>
        <source>This node asks a resolver inside the cluster. After the stop no download can work.</source>
        <translation>Dieser Knoten fragt einen Nameserver im Cluster. Nach dem Anhalten kann nichts mehr heruntergeladen werden.</translation>
    </message>
    <message>
        <source>Put another nameserver into /etc/resolv.conf, or choose the air gap.</source>
        <translation>Tragen Sie einen anderen nameserver in /etc/resolv.conf ein, oder wählen Sie die Installation ohne Netz.</translation>
    </message>
    <message>
        <source>at least ${fact.machine.clock} ms off</source>
        <translation>mindestens ${fact.machine.clock} ms daneben</translation>
    </message>
    <message>
        <source>rancher-system-agent: ${fact.rke2.systemAgent}</source>
        <translation>rancher-system-agent: ${fact.rke2.systemAgent}</translation>
    </message>
    <message>
        <source>user id ${fact.host.uid}</source>
        <translation>Benutzernummer ${fact.host.uid}</translation>
    </message>
    <message>
        <source>data: ${fact.newHost.used}, running: ${fact.newHost.running}</source>
        <translation>Daten: ${fact.newHost.used}, läuft: ${fact.newHost.running}</translation>
    </message>
    <message>
        <source>token or server: ${fact.newHost.joinKeys}</source>
        <translation>token oder server: ${fact.newHost.joinKeys}</translation>
    </message>
    <message>
        <source>rpm in an air gap</source>
        <translation>rpm ohne Internet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>${fact.snapshot.kind}, ${fact.snapshot.bytes} bytes</source>
        <translation>${fact.snapshot.kind}, ${fact.snapshot.bytes} Byte</translation>
    </message>
    <message>
        <source>no server of the case says so</source>
        <translation>kein Server des Falls sagt es</translation>
    </message>
    <message>
        <source>${fact.snapshot.kind}: whole ${fact.snapshot.whole}</source>
        <translation>${fact.snapshot.kind}: heil ${fact.snapshot.whole}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>bucket: none</source>
        <translation>Bucket: keiner</translation>
    </message>
    <message>
        <source>${fact.newHost.freeKiB} KiB free</source>
        <translation>${fact.newHost.freeKiB} KiB frei</translation>
    </message>
    <message>
        <source>${fact.ground.tmpKiB} KiB free</source>
        <translation>${fact.ground.tmpKiB} KiB frei</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>fapolicyd runs: ${fact.ground.fapolicyd}</source>
        <translation>fapolicyd läuft: ${fact.ground.fapolicyd}</translation>
    </message>
    <message>
        <source>RKE2 starts with the machine, as before the rollback</source>
        <translation>RKE2 startet mit der Maschine wie vor dem Rollback</translation>
    </message>
    <message>
        <source>It is the file that was checked</source>
        <translation>Es ist die Datei, die geprüft wurde</translation>
    </message>
</context>
<context>
    <name>rke2-sqlite</name>
    <message>
        <source>Roll back RKE2 with SQLite</source>
        <translation>RKE2 mit SQLite zurücksetzen</translation>
    </message>
    <message>
        <source>Takes every node back to the earlier RKE2 release and the one server back to a copy of its SQLite database that was made with that release. Everything stops at once, the present database is moved aside, the copy takes its place.</source>
        <translation>Bringt jeden Knoten auf die frühere RKE2-Version zurück und den einen Server auf eine Kopie seiner SQLite-Datenbank, die mit dieser Version angelegt wurde. Alles hält gleichzeitig an, die jetzige Datenbank wird beiseitegelegt, die Kopie tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>RKE2 release to go back to</source>
        <translation>RKE2-Release, auf das zurückgerollt wird</translation>
    </message>
    <message>
        <source>The release that ran when the copy of the database was made. The plus sign is part of it.</source>
        <translation>Die Version, die lief, als die Kopie der Datenbank angelegt wurde. Das Pluszeichen gehört dazu.</translation>
    </message>
    <message>
        <source>Release that made the copy</source>
        <translation>Version, mit der die Kopie angelegt wurde</translation>
    </message>
    <message>
        <source>Only where the journal of the node no longer says it.</source>
        <translation>Nur nötig, wenn das Journal des Knotens es nicht mehr verrät.</translation>
    </message>
    <message>
        <source>Figures noted when the copy was made</source>
        <translation>Beim Anlegen der Kopie notierte Zahlen</translation>
    </message>
    <message>
        <source>Number of rows and highest id of the table kine, as ROWS|ID. They alone show that nothing is missing from the copy.</source>
        <translation>Zeilenzahl und höchste ID der Tabelle kine in der Form ZEILEN|ID. Nur sie zeigen, dass in der Kopie nichts fehlt.</translation>
    </message>
    <message>
        <source>Token of the time of the copy</source>
        <translation>Token aus der Zeit der Kopie</translation>
    </message>
    <message>
        <source>A file on the server. Only where the token of the cluster was changed since.</source>
        <translation>Eine Datei auf dem Server. Nur nötig, wenn das Token des Clusters seither geändert wurde.</translation>
    </message>
    <message>
        <source>Where the release comes from</source>
        <translation>Woher das Release kommt</translation>
    </message>
    <message>
        <source>Online: each node downloads it. Air gap: the files lie in one folder on each node.</source>
        <translation>Online: Jeder Knoten lädt es herunter. Airgap: Die Dateien liegen auf jedem Knoten in einem Ordner.</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>airgap</source>
        <translation>airgap</translation>
    </message>
    <message>
        <source>Address of the install script</source>
        <translation>Adresse des Installationsskripts</translation>
    </message>
    <message>
        <source>A mirror inside your network answers here as well.</source>
        <translation>Auch ein Spiegel im eigenen Netz ist möglich.</translation>
    </message>
    <message>
        <source>Release channel of RPM hosts</source>
        <translation>Release-Kanal der RPM-Hosts</translation>
    </message>
    <message>
        <source>Only RPM hosts read it. A release that is not in stable needs latest or testing.</source>
        <translation>Nur RPM-Hosts lesen ihn. Ein Release, das nicht in stable liegt, braucht latest oder testing.</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>latest</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>testing</translation>
    </message>
    <message>
        <source>Folder with the release files</source>
        <translation>Ordner mit den Dateien des Releases</translation>
    </message>
    <message>
        <source>On every node, with rke2.linux-&lt;arch&gt;.tar.gz, rke2-images.linux-&lt;arch&gt;.tar.zst, sha256sum-&lt;arch&gt;.txt and install.sh; on RPM hosts the RPM files and the images.</source>
        <translation>Auf jedem Knoten, mit rke2.linux-&lt;arch&gt;.tar.gz, rke2-images.linux-&lt;arch&gt;.tar.zst, sha256sum-&lt;arch&gt;.txt und install.sh; auf RPM-Hosts die RPM-Dateien und die Images.</translation>
    </message>
    <message>
        <source>Drain the nodes first</source>
        <translation>Zuerst die Knoten leeren (drain)</translation>
    </message>
    <message>
        <source>Gives workloads the chance to end in order. Only possible while the API answers.</source>
        <translation>Gibt den Anwendungen Gelegenheit, geordnet zu enden. Nur möglich, solange die API antwortet.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Longest drain of one node</source>
        <translation>Längste Dauer für das Leeren eines Knotens</translation>
    </message>
    <message>
        <source>Also evict pods without a controller</source>
        <translation>Auch Pods ohne Controller verdrängen</translation>
    </message>
    <message>
        <source>Such pods are not made again by themselves.</source>
        <translation>Solche Pods entstehen nicht von selbst neu.</translation>
    </message>
    <message>
        <source>Upgrade controller at the end</source>
        <translation>Upgrade-Controller am Ende</translation>
    </message>
    <message>
        <source>A plan that still asks for the newer release upgrades the cluster again as soon as the controller runs.</source>
        <translation>Ein Plan, der noch das neuere Release verlangt, aktualisiert den Cluster erneut, sobald der Controller läuft.</translation>
    </message>
    <message>
        <source>leave-paused</source>
        <translation>angehalten lassen</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>fortsetzen</translation>
    </message>
    <message>
        <source>Host name of Rancher</source>
        <translation>Hostname von Rancher</translation>
    </message>
    <message>
        <source>Where Rancher runs on this cluster. It is asked from this machine at the end whether it answers.</source>
        <translation>Wo Rancher auf diesem Cluster läuft. Am Ende wird von diesem Rechner aus gefragt, ob es antwortet.</translation>
    </message>
    <message>
        <source>Cluster is not managed by a Rancher</source>
        <translation>Der Cluster wird nicht von einem Rancher verwaltet</translation>
    </message>
    <message>
        <source>no rancher-system-agent</source>
        <translation>kein rancher-system-agent</translation>
    </message>
    <message>
        <source>Rancher provisioned this cluster. Its agent would undo every change made by hand.</source>
        <translation>Rancher hat diesen Cluster bereitgestellt. Sein Agent würde jede Änderung von Hand rückgängig machen.</translation>
    </message>
    <message>
        <source>Restore the snapshot in the Rancher that manages this cluster.</source>
        <translation>Den Snapshot in dem Rancher wiederherstellen, der diesen Cluster verwaltet.</translation>
    </message>
    <message>
        <source>No external database</source>
        <translation>Keine externe Datenbank</translation>
    </message>
    <message>
        <source>no datastore-endpoint</source>
        <translation>kein datastore-endpoint</translation>
    </message>
    <message>
        <source>This server keeps the cluster in an external database. A SQLite file does not belong to it.</source>
        <translation>Dieser Server hält den Cluster in einer externen Datenbank. Eine SQLite-Datei gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Choose the procedure for RKE2 with an external database.</source>
        <translation>Das Verfahren für RKE2 mit externer Datenbank wählen.</translation>
    </message>
    <message>
        <source>Embedded etcd is switched off</source>
        <translation>Das eingebettete etcd ist abgeschaltet</translation>
    </message>
    <message>
        <source>disable-etcd: true</source>
        <translation>disable-etcd: true</translation>
    </message>
    <message>
        <source>With this configuration RKE2 starts embedded etcd, and ignores the SQLite file or moves its rows over.</source>
        <translation>Mit dieser Konfiguration startet RKE2 das eingebettete etcd und lässt die SQLite-Datei liegen oder überträgt deren Zeilen.</translation>
    </message>
    <message>
        <source>Put &quot;disable-etcd true&quot; back into the configuration, or choose the procedure for embedded etcd.</source>
        <translation>Tragen Sie „disable-etcd: true“ wieder in die Konfiguration ein, oder wählen Sie das Verfahren für eingebettetes etcd.</translation>
    </message>
    <message>
        <source>No server address on the server</source>
        <translation>Keine Serveradresse auf dem Server</translation>
    </message>
    <message>
        <source>no server:</source>
        <translation>kein server:</translation>
    </message>
    <message>
        <source>With a server address this node joins another cluster and does not look at its SQLite file.</source>
        <translation>Mit einer Serveradresse tritt dieser Knoten einem anderen Cluster bei und beachtet seine SQLite-Datei nicht.</translation>
    </message>
    <message>
        <source>Remove the server address, or choose the procedure that fits the cluster it names.</source>
        <translation>Entfernen Sie die Serveradresse, oder wählen Sie das Verfahren, das zu dem genannten Cluster passt.</translation>
    </message>
    <message>
        <source>There is one server</source>
        <translation>Es gibt genau einen Server</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Only one server can use a SQLite file. A second one has another cluster, or none.</source>
        <translation>Nur ein Server kann eine SQLite-Datei verwenden. Ein zweiter hat einen anderen Cluster oder gar keinen.</translation>
    </message>
    <message>
        <source>Name the agents as agents, or choose the procedure for the database that the servers share.</source>
        <translation>Führen Sie die Agents als Agents, oder wählen Sie das Verfahren für die Datenbank, die sich die Server teilen.</translation>
    </message>
    <message>
        <source>The server has a SQLite database</source>
        <translation>Der Server hat eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>server/db/state.db</source>
        <translation>server/db/state.db</translation>
    </message>
    <message>
        <source>Nothing shows that this server ever kept its cluster in SQLite.</source>
        <translation>Nichts zeigt, dass dieser Server seinen Cluster je in SQLite gehalten hat.</translation>
    </message>
    <message>
        <source>Look into the data folder of the server. Go on only where the database was lost with the upgrade.</source>
        <translation>Sehen Sie in den Datenordner des Servers. Fahren Sie nur fort, wenn die Datenbank beim Upgrade verloren ging.</translation>
    </message>
    <message>
        <source>The node is the server that the case says</source>
        <translation>Der Knoten ist der Server, den der Fall nennt</translation>
    </message>
    <message>
        <source>rke2-server</source>
        <translation>rke2-server</translation>
    </message>
    <message>
        <source>The agent unit runs here. Starting the server unit on it reports success and does nothing.</source>
        <translation>Hier läuft die Agent-Unit. Startet man darauf die Server-Unit, meldet das Erfolg und bewirkt nichts.</translation>
    </message>
    <message>
        <source>Give the node the role agent, or name the right machine.</source>
        <translation>Dem Knoten die Rolle agent geben oder die richtige Maschine angeben.</translation>
    </message>
    <message>
        <source>The node is the agent that the case says</source>
        <translation>Der Knoten ist der Agent, den der Fall nennt</translation>
    </message>
    <message>
        <source>rke2-agent</source>
        <translation>rke2-agent</translation>
    </message>
    <message>
        <source>The server unit runs here. A server left out of the reset keeps the old cluster alive.</source>
        <translation>Hier läuft die Server-Unit. Ein Server, der beim Zurücksetzen ausgelassen wird, hält den alten Cluster am Leben.</translation>
    </message>
    <message>
        <source>Give the node the role server.</source>
        <translation>Dem Knoten die Rolle server geben.</translation>
    </message>
    <message>
        <source>Commands run as root</source>
        <translation>Befehle laufen als root</translation>
    </message>
    <message>
        <source>user id 0</source>
        <translation>Benutzer-ID 0</translation>
    </message>
    <message>
        <source>Every command of this procedure needs root.</source>
        <translation>Jeder Befehl dieses Verfahrens braucht root.</translation>
    </message>
    <message>
        <source>Log in as root or set &quot;become&quot; to sudo.</source>
        <translation>Als root anmelden oder „become“ auf sudo setzen.</translation>
    </message>
    <message>
        <source>RKE2 is installed</source>
        <translation>RKE2 ist installiert</translation>
    </message>
    <message>
        <source>/usr/local/bin/rke2, /usr/bin/rke2 or /opt/rke2/bin/rke2</source>
        <translation>/usr/local/bin/rke2, /usr/bin/rke2 oder /opt/rke2/bin/rke2</translation>
    </message>
    <message>
        <source>There is no RKE2 to roll back on this machine.</source>
        <translation>Auf dieser Maschine gibt es kein RKE2, das sich zurückrollen ließe.</translation>
    </message>
    <message>
        <source>The package manager works without a reboot</source>
        <translation>Die Paketverwaltung arbeitet ohne Neustart</translation>
    </message>
    <message>
        <source>no transactional-update</source>
        <translation>kein transactional-update</translation>
    </message>
    <message>
        <source>An RPM change takes effect only after a reboot here, and the reboot would start RKE2 before the database is restored.</source>
        <translation>Eine RPM-Änderung wirkt hier erst nach einem Neustart, und der Neustart würde RKE2 starten, bevor die Datenbank wiederhergestellt ist.</translation>
    </message>
    <message>
        <source>Disable the RKE2 unit, change the packages and reboot this node by hand, then come back.</source>
        <translation>Die RKE2-Unit deaktivieren, die Pakete wechseln und diesen Knoten von Hand neu starten; danach hier weitermachen.</translation>
    </message>
    <message>
        <source>The release name is complete</source>
        <translation>Der Name des Releases ist vollständig</translation>
    </message>
    <message>
        <source>v1.31.9+rke2r1</source>
        <translation>v1.31.9+rke2r1</translation>
    </message>
    <message>
        <source>Without the plus sign the download answers with 404.</source>
        <translation>Ohne das Pluszeichen antwortet der Download mit 404.</translation>
    </message>
    <message>
        <source>Write the whole name, such as v1.31.9+rke2r1.</source>
        <translation>Den ganzen Namen schreiben, etwa v1.31.9+rke2r1.</translation>
    </message>
    <message>
        <source>The target is not newer than what is installed</source>
        <translation>Das Ziel ist nicht neuer als das Installierte</translation>
    </message>
    <message>
        <source>at most the installed release</source>
        <translation>höchstens das installierte Release</translation>
    </message>
    <message>
        <source>This would be an upgrade.</source>
        <translation>Das wäre ein Upgrade.</translation>
    </message>
    <message>
        <source>Choose the release that ran before the upgrade.</source>
        <translation>Das Release wählen, das vor dem Upgrade lief.</translation>
    </message>
    <message>
        <source>The target knows SQLite</source>
        <translation>Die Zielversion kennt SQLite</translation>
    </message>
    <message>
        <source>at least 1.27.15, 1.28.11, 1.29.6 or 1.30.2</source>
        <translation>mindestens 1.27.15, 1.28.11, 1.29.6 oder 1.30.2</translation>
    </message>
    <message>
        <source>This release cannot use a SQLite database. It would start something else in its place.</source>
        <translation>Diese Version kann keine SQLite-Datenbank verwenden. Sie würde stattdessen etwas anderes starten.</translation>
    </message>
    <message>
        <source>Choose a later release.</source>
        <translation>Wählen Sie eine spätere Version.</translation>
    </message>
    <message>
        <source>A copy of the database is chosen</source>
        <translation>Eine Kopie der Datenbank ist gewählt</translation>
    </message>
    <message>
        <source>one</source>
        <translation>einer</translation>
    </message>
    <message>
        <source>Without a copy of the database nothing can be restored, and there is no way back to an earlier minor release.</source>
        <translation>Ohne eine Kopie der Datenbank lässt sich nichts wiederherstellen, und es gibt keinen Weg zurück zu einer früheren Minor-Version.</translation>
    </message>
    <message>
        <source>Choose the folder with the copy.</source>
        <translation>Wählen Sie den Ordner mit der Kopie.</translation>
    </message>
    <message>
        <source>The copy lies on the server</source>
        <translation>Die Kopie liegt auf dem Server</translation>
    </message>
    <message>
        <source>a folder or file on the server</source>
        <translation>ein Ordner oder eine Datei auf dem Server</translation>
    </message>
    <message>
        <source>The copy is looked at and restored on the server itself.</source>
        <translation>Die Kopie wird auf dem Server selbst geprüft und wiederhergestellt.</translation>
    </message>
    <message>
        <source>Copy the folder to the server, with the permissions it has, and choose it there.</source>
        <translation>Kopieren Sie den Ordner mit seinen Rechten auf den Server und wählen Sie ihn dort.</translation>
    </message>
    <message>
        <source>The copy is there</source>
        <translation>Die Kopie ist vorhanden</translation>
    </message>
    <message>
        <source>a folder with state.db, or the file</source>
        <translation>ein Ordner mit state.db oder die Datei</translation>
    </message>
    <message>
        <source>Nothing can be restored from this path.</source>
        <translation>Von diesem Pfad lässt sich nichts wiederherstellen.</translation>
    </message>
    <message>
        <source>Choose the folder that holds state.db.</source>
        <translation>Wählen Sie den Ordner, der state.db enthält.</translation>
    </message>
    <message>
        <source>The copy is a SQLite database</source>
        <translation>Die Kopie ist eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>SQLite format 3</source>
        <translation>SQLite format 3</translation>
    </message>
    <message>
        <source>The file does not begin as every SQLite database does.</source>
        <translation>Die Datei beginnt nicht so wie jede SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>Choose another copy.</source>
        <translation>Wählen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>SQLite finds no damage</source>
        <translation>SQLite findet keinen Schaden</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>SQLite says that the copy is damaged.</source>
        <translation>SQLite meldet, dass die Kopie beschädigt ist.</translation>
    </message>
    <message>
        <source>SQLite has looked at the copy</source>
        <translation>SQLite hat die Kopie geprüft</translation>
    </message>
    <message>
        <source>Only the first bytes of the copy were looked at.</source>
        <translation>Nur die ersten Bytes der Kopie wurden angesehen.</translation>
    </message>
    <message>
        <source>Install sqlite3 on the server and make room in /var/tmp.</source>
        <translation>Installieren Sie sqlite3 auf dem Server und schaffen Sie Platz in /var/tmp.</translation>
    </message>
    <message>
        <source>Nothing is missing from the copy</source>
        <translation>In der Kopie fehlt nichts</translation>
    </message>
    <message>
        <source>${input.copyFigures}</source>
        <translation>${input.copyFigures}</translation>
    </message>
    <message>
        <source>Rows or the highest id differ from what was noted. SQLite calls such a copy sound all the same.</source>
        <translation>Zeilenzahl oder höchste ID weichen von dem ab, was notiert wurde. SQLite hält eine solche Kopie trotzdem für heil.</translation>
    </message>
    <message>
        <source>Choose the copy that the figures belong to, or correct the figures.</source>
        <translation>Wählen Sie die Kopie, zu der die Zahlen gehören, oder berichtigen Sie die Zahlen.</translation>
    </message>
    <message>
        <source>Figures show that nothing is missing</source>
        <translation>Zahlen zeigen, dass nichts fehlt</translation>
    </message>
    <message>
        <source>rows and highest id, noted when the copy was made</source>
        <translation>Zeilenzahl und höchste ID, beim Anlegen der Kopie notiert</translation>
    </message>
    <message>
        <source>SQLite also calls a copy sound that lacks its newest rows. Only the figures of that time can show it.</source>
        <translation>SQLite hält auch eine Kopie für heil, der die neuesten Zeilen fehlen. Nur die Zahlen von damals können das zeigen.</translation>
    </message>
    <message>
        <source>Compare with what was noted, or be sure that the server was stopped while the folder was copied.</source>
        <translation>Vergleichen Sie mit dem, was notiert wurde, oder stellen Sie sicher, dass der Server beim Kopieren des Ordners angehalten war.</translation>
    </message>
    <message>
        <source>The file was copied with the server stopped</source>
        <translation>Die Datei wurde bei angehaltenem Server kopiert</translation>
    </message>
    <message>
        <source>the whole folder, or the figures of that time</source>
        <translation>der ganze Ordner oder die Zahlen von damals</translation>
    </message>
    <message>
        <source>A state.db that was copied while RKE2 ran lacks everything that stood in its -wal file. It looks sound.</source>
        <translation>Einer state.db, die bei laufendem RKE2 kopiert wurde, fehlt alles, was in ihrer -wal-Datei stand. Sie sieht trotzdem heil aus.</translation>
    </message>
    <message>
        <source>Choose a copy of the whole folder server/db, or fill in the figures noted when the file was copied.</source>
        <translation>Wählen Sie eine Kopie des ganzen Ordners server/db, oder tragen Sie die beim Kopieren notierten Zahlen ein.</translation>
    </message>
    <message>
        <source>The copy is the one that was chosen</source>
        <translation>Die Kopie ist die gewählte</translation>
    </message>
    <message>
        <source>the chosen hash</source>
        <translation>der gewählte Hash</translation>
    </message>
    <message>
        <source>The copy has changed since it was chosen.</source>
        <translation>Die Kopie hat sich geändert, seit sie gewählt wurde.</translation>
    </message>
    <message>
        <source>Choose the copy again.</source>
        <translation>Wählen Sie die Kopie noch einmal.</translation>
    </message>
    <message>
        <source>The copy is not of a newer minor</source>
        <translation>Die Kopie stammt nicht von einer neueren Minor-Version</translation>
    </message>
    <message>
        <source>made by the target&apos;s minor, or lower</source>
        <translation>von der Minor-Version des Ziels oder einer niedrigeren</translation>
    </message>
    <message>
        <source>The database of a newer minor may hold what this release cannot read.</source>
        <translation>Die Datenbank einer neueren Minor-Version kann enthalten, was diese Version nicht lesen kann.</translation>
    </message>
    <message>
        <source>Choose an older copy, or a target of its minor. Where the time of a copied file misleads, fill in &quot;Release that made the copy&quot;.</source>
        <translation>Wählen Sie eine ältere Kopie oder ein Ziel ihrer Minor-Version. Wo die Zeit einer kopierten Datei in die Irre führt, füllen Sie „Version, mit der die Kopie angelegt wurde“ aus.</translation>
    </message>
    <message>
        <source>Choose an older copy, or a target of its minor.</source>
        <translation>Wählen Sie eine ältere Kopie oder ein Ziel ihrer Minor-Version.</translation>
    </message>
    <message>
        <source>Room for a second database</source>
        <translation>Platz für eine zweite Datenbank</translation>
    </message>
    <message>
        <source>${value.dataDir}: twice the database and 1 GiB</source>
        <translation>${value.dataDir}: das Doppelte der Datenbank und 1 GiB</translation>
    </message>
    <message>
        <source>The old database is kept beside the new one. A full disk in the middle of the restore damages both.</source>
        <translation>Die alte Datenbank bleibt neben der neuen erhalten. Ein voller Datenträger mitten in der Wiederherstellung beschädigt beide.</translation>
    </message>
    <message>
        <source>Delete old etcd-old-* folders or unused images.</source>
        <translation>Alte Ordner etcd-old-* oder ungenutzte Images löschen.</translation>
    </message>
    <message>
        <source>Room for the copy</source>
        <translation>Platz für die Kopie</translation>
    </message>
    <message>
        <source>twice the size of the copy</source>
        <translation>das Doppelte der Größe der Kopie</translation>
    </message>
    <message>
        <source>The copy is kept in the safety folder and put in place beside the old database.</source>
        <translation>Die Kopie wird im Sicherungsordner aufbewahrt und neben der alten Datenbank eingesetzt.</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>How RKE2 was installed is known</source>
        <translation>Es ist bekannt, wie RKE2 installiert wurde</translation>
    </message>
    <message>
        <source>tar, rpm or opt</source>
        <translation>tar, rpm oder opt</translation>
    </message>
    <message>
        <source>The install script refuses to mix methods, and its advice to uninstall first deletes the cluster.</source>
        <translation>Das Installationsskript weigert sich, Installationsarten zu mischen, und sein Rat, zuerst zu deinstallieren, löscht den Cluster.</translation>
    </message>
    <message>
        <source>Look at &quot;rpm -q rke2-common&quot; and the path of the binary.</source>
        <translation>„rpm -q rke2-common“ und den Pfad des Programms ansehen.</translation>
    </message>
    <message>
        <source>One RKE2 on the node</source>
        <translation>Nur ein RKE2 auf dem Knoten</translation>
    </message>
    <message>
        <source>one binary</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>Several installations lie here; the wizard changes only the one that the unit starts.</source>
        <translation>Hier liegen mehrere Installationen; der Assistent ändert nur die, welche die Unit startet.</translation>
    </message>
    <message>
        <source>Remove the one that is not used.</source>
        <translation>Die nicht benutzte entfernen.</translation>
    </message>
    <message>
        <source>The release can be had from this node</source>
        <translation>Das Release ist von diesem Knoten aus zu haben</translation>
    </message>
    <message>
        <source>${input.targetVersion}</source>
        <translation>${input.targetVersion}</translation>
    </message>
    <message>
        <source>Once everything is stopped, a missing release means a longer outage.</source>
        <translation>Ist einmal alles angehalten, bedeutet ein fehlendes Release einen längeren Ausfall.</translation>
    </message>
    <message>
        <source>Open the way to the address, or fill the folder of the air gap.</source>
        <translation>Den Weg zur Adresse öffnen oder den Airgap-Ordner füllen.</translation>
    </message>
    <message>
        <source>The token fits the copy</source>
        <translation>Das Token passt zur Kopie</translation>
    </message>
    <message>
        <source>${first.token.hash}</source>
        <translation>${first.token.hash}</translation>
    </message>
    <message>
        <source>The copy was written under another token. The start would end with &quot;encrypted with different token&quot;.</source>
        <translation>Die Kopie wurde unter einem anderen Token geschrieben. Der Start würde mit „encrypted with different token“ enden.</translation>
    </message>
    <message>
        <source>Fill in the file with the token of that time.</source>
        <translation>Tragen Sie die Datei mit dem Token von damals ein.</translation>
    </message>
    <message>
        <source>The given token fits the copy</source>
        <translation>Das angegebene Token passt zur Kopie</translation>
    </message>
    <message>
        <source>${fact.snapshot.tokenHashes}</source>
        <translation>${fact.snapshot.tokenHashes}</translation>
    </message>
    <message>
        <source>The file holds no token, or one that the copy was not written under.</source>
        <translation>Die Datei enthält kein Token oder eines, unter dem die Kopie nicht geschrieben wurde.</translation>
    </message>
    <message>
        <source>Choose the file with the token of the time of the copy.</source>
        <translation>Wählen Sie die Datei mit dem Token aus der Zeit der Kopie.</translation>
    </message>
    <message>
        <source>The configuration names no other token</source>
        <translation>Die Konfiguration nennt kein anderes Token</translation>
    </message>
    <message>
        <source>no token in the configuration</source>
        <translation>kein Token in der Konfiguration</translation>
    </message>
    <message>
        <source>The token of the configuration goes before the file server/token that is put back.</source>
        <translation>Das Token der Konfiguration hat Vorrang vor der Datei server/token, die zurückgelegt wird.</translation>
    </message>
    <message>
        <source>Put the token of the time of the copy into the configuration of all nodes as well.</source>
        <translation>Tragen Sie das Token aus der Zeit der Kopie auch in die Konfiguration aller Knoten ein.</translation>
    </message>
    <message>
        <source>The copy holds a cluster</source>
        <translation>Die Kopie enthält einen Cluster</translation>
    </message>
    <message>
        <source>a bootstrap key in the table kine</source>
        <translation>ein Bootstrap-Schlüssel in der Tabelle kine</translation>
    </message>
    <message>
        <source>Without bootstrap data RKE2 starts a new, empty cluster, and the kubelets end all workloads.</source>
        <translation>Ohne Bootstrap-Daten gründet RKE2 einen neuen, leeren Cluster, und die Kubelets beenden alle Workloads.</translation>
    </message>
    <message>
        <source>The server has its token</source>
        <translation>Der Server hat sein Token</translation>
    </message>
    <message>
        <source>server/token</source>
        <translation>server/token</translation>
    </message>
    <message>
        <source>The database can be read only with the token it was written under.</source>
        <translation>Die Datenbank lässt sich nur mit dem Token lesen, unter dem sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Fill in the file with the token of the time of the copy.</source>
        <translation>Tragen Sie die Datei mit dem Token aus der Zeit der Kopie ein.</translation>
    </message>
    <message>
        <source>RPM hosts with zypper bring their files along</source>
        <translation>RPM-Hosts mit zypper bringen ihre Dateien mit</translation>
    </message>
    <message>
        <source>air gap with RPM files</source>
        <translation>Airgap mit RPM-Dateien</translation>
    </message>
    <message>
        <source>Whether the install script goes back to an older package with zypper is not known.</source>
        <translation>Ob das Installationsskript mit zypper auf ein älteres Paket zurückgeht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Put the RPM files of the target on the node and choose the air gap.</source>
        <translation>Die RPM-Dateien des Ziels auf den Knoten legen und Airgap wählen.</translation>
    </message>
    <message>
        <source>The tools that the steps use are there</source>
        <translation>Die Werkzeuge der Schritte sind da</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>A step that uses them fails in the middle of the run.</source>
        <translation>Ein Schritt, der sie braucht, scheitert mitten im Lauf.</translation>
    </message>
    <message>
        <source>Install them now.</source>
        <translation>Sie jetzt installieren.</translation>
    </message>
    <message>
        <source>curl or wget is there</source>
        <translation>curl oder wget ist da</translation>
    </message>
    <message>
        <source>curl or wget</source>
        <translation>curl oder wget</translation>
    </message>
    <message>
        <source>The release cannot be downloaded.</source>
        <translation>Das Release kann nicht heruntergeladen werden.</translation>
    </message>
    <message>
        <source>Install curl, or choose the air gap.</source>
        <translation>curl installieren oder Airgap wählen.</translation>
    </message>
    <message>
        <source>The whole database is replaced. Every change of the cluster since the copy is lost.</source>
        <translation>Die ganze Datenbank wird ersetzt. Jede Änderung am Cluster seit der Kopie ist verloren.</translation>
    </message>
    <message>
        <source>All pods on all nodes are killed at once. Applications that were not shut down may lose data.</source>
        <translation>Alle Pods auf allen Knoten werden auf einmal beendet. Anwendungen, die nicht heruntergefahren wurden, können Daten verlieren.</translation>
    </message>
    <message>
        <source>The safety copies hold the cluster&apos;s keys and token. They lie under /root on the servers, mode 0600, until the clean-up.</source>
        <translation>Die Sicherungskopien enthalten die Schlüssel und das Token des Clusters. Sie liegen bis zum Aufräumen unter /root auf den Servern, Modus 0600.</translation>
    </message>
    <message>
        <source>Nodes added after the snapshot vanish from the API; nodes removed after it come back as NotReady and are deleted by hand.</source>
        <translation>Knoten, die nach dem Snapshot hinzukamen, verschwinden aus der API; danach entfernte Knoten kommen als NotReady wieder und werden von Hand gelöscht.</translation>
    </message>
    <message>
        <source>A node that was installed again after the snapshot is turned away with &quot;Node password rejected&quot; until its old secret is deleted.</source>
        <translation>Ein Knoten, der nach dem Snapshot neu installiert wurde, wird mit „Node password rejected“ abgewiesen, bis sein altes Secret gelöscht ist.</translation>
    </message>
    <message>
        <source>Draining moves workloads from node to node before everything stops anyway.</source>
        <translation>Das Leeren verschiebt Anwendungen von Knoten zu Knoten, bevor ohnehin alles angehalten wird.</translation>
    </message>
    <message>
        <source>Nothing upgrades the cluster again</source>
        <translation>Nichts aktualisiert den Cluster erneut</translation>
    </message>
    <message>
        <source>no plan, no GitOps</source>
        <translation>kein Plan, kein GitOps</translation>
    </message>
    <message>
        <source>A plan, a Git repository or Rancher&apos;s version setting may upgrade the cluster again, also after the restore brought it back.</source>
        <translation>Ein Plan, ein Git-Repository oder die Versionseinstellung von Rancher kann den Cluster erneut aktualisieren, auch nachdem die Wiederherstellung sie zurückgebracht hat.</translation>
    </message>
    <message>
        <source>Set the older release there before the run.</source>
        <translation>Dort vor dem Lauf das ältere Release einstellen.</translation>
    </message>
    <message>
        <source>rke2-killall.sh is safe here</source>
        <translation>rke2-killall.sh ist hier ungefährlich</translation>
    </message>
    <message>
        <source>removes nothing that is still mounted, reads the data folder</source>
        <translation>entfernt nichts, was noch eingehängt ist; liest den Datenordner</translation>
    </message>
    <message>
        <source>The installed script could empty mounted volumes, or would stop nothing under this data folder. The wizard stops this node with commands of its own.</source>
        <translation>Das installierte Skript könnte eingehängte Volumes leeren oder unter diesem Datenordner nichts anhalten. Der Assistent hält diesen Knoten mit eigenen Befehlen an.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Pod logs outlive the stop</source>
        <translation>Pod-Protokolldateien überdauern das Anhalten</translation>
    </message>
    <message>
        <source>the script leaves /var/log/pods</source>
        <translation>das Skript lässt /var/log/pods stehen</translation>
    </message>
    <message>
        <source>The script deletes the pod logs; they are collected first.</source>
        <translation>Das Skript löscht die Protokolldateien der Pods; sie werden vorher eingesammelt.</translation>
    </message>
    <message>
        <source>Not across Kubernetes 1.25</source>
        <translation>Nicht über Kubernetes 1.25 hinweg</translation>
    </message>
    <message>
        <source>both sides on one side of 1.25</source>
        <translation>beide auf derselben Seite von 1.25</translation>
    </message>
    <message>
        <source>Pod security policies end at 1.25. On hardened clusters the profile goes back as well: cis-1.23 becomes cis-1.6.</source>
        <translation>Pod Security Policies enden mit 1.25. Auf gehärteten Clustern geht auch das Profil zurück: Aus cis-1.23 wird cis-1.6.</translation>
    </message>
    <message>
        <source>Change profile in /etc/rancher/rke2/config.yaml before the first start.</source>
        <translation>Vor dem ersten Start profile in /etc/rancher/rke2/config.yaml ändern.</translation>
    </message>
    <message>
        <source>All nodes have one release</source>
        <translation>Alle Knoten haben dasselbe Release</translation>
    </message>
    <message>
        <source>${first.rke2.version}</source>
        <translation>${first.rke2.version}</translation>
    </message>
    <message>
        <source>The upgrade reached only some nodes. All of them end on the target.</source>
        <translation>Das Upgrade hat nur einige Knoten erreicht. Am Ende haben alle das Ziel.</translation>
    </message>
    <message>
        <source>The case names all nodes of the cluster</source>
        <translation>Der Fall nennt alle Knoten des Clusters</translation>
    </message>
    <message>
        <source>${cluster.kube.servers} servers, ${cluster.kube.agents} agents</source>
        <translation>${cluster.kube.servers} Server, ${cluster.kube.agents} Agenten</translation>
    </message>
    <message>
        <source>A server that is not in the case keeps the old cluster alive; an agent stays on the newer release.</source>
        <translation>Ein Server, der im Fall fehlt, hält den alten Cluster am Leben; ein Agent bleibt auf dem neueren Release.</translation>
    </message>
    <message>
        <source>Add the missing nodes, or leave them out with a reason and proof that they are off.</source>
        <translation>Die fehlenden Knoten hinzufügen oder sie mit Grund und Nachweis, dass sie aus sind, auslassen.</translation>
    </message>
    <message>
        <source>All nodes take part</source>
        <translation>Alle Knoten nehmen teil</translation>
    </message>
    <message>
        <source>none left out</source>
        <translation>keiner ausgelassen</translation>
    </message>
    <message>
        <source>A left-out server that comes up again still runs the old cluster. It has to stay off until its database is moved away.</source>
        <translation>Auf einem ausgelassenen Server, der wieder anläuft, lebt der alte Cluster weiter. Er muss aus bleiben, bis seine Datenbank verschoben ist.</translation>
    </message>
    <message>
        <source>Make sure that it is off and stays off.</source>
        <translation>Sicherstellen, dass er aus ist und aus bleibt.</translation>
    </message>
    <message>
        <source>RKE2 calls SQLite experimental. There is one server, so the cluster has no API while it is restored.</source>
        <translation>RKE2 bezeichnet SQLite als experimentell. Es gibt nur einen Server, deshalb hat der Cluster während der Wiederherstellung keine API.</translation>
    </message>
    <message>
        <source>The Kubernetes API answers</source>
        <translation>Die Kubernetes-API antwortet</translation>
    </message>
    <message>
        <source>Nothing can be drained, and node list, budgets and upgrade plans are unknown. The rollback works without it.</source>
        <translation>Nichts kann geleert werden; Knotenliste, Budgets und Upgrade-Pläne sind unbekannt. Der Rollback funktioniert ohne sie.</translation>
    </message>
    <message>
        <source>Drains can end</source>
        <translation>Das Leeren kann enden</translation>
    </message>
    <message>
        <source>no disruption budget with 0 allowed</source>
        <translation>kein Disruption Budget mit 0 erlaubten</translation>
    </message>
    <message>
        <source>These budgets let no pod go; the drain of their nodes ends at its time limit.</source>
        <translation>Diese Budgets lassen keinen Pod gehen; das Leeren ihrer Knoten endet an der Zeitgrenze.</translation>
    </message>
    <message>
        <source>Scale them, or skip the drain of those nodes.</source>
        <translation>Sie skalieren oder das Leeren dieser Knoten überspringen.</translation>
    </message>
    <message>
        <source>The clock is synchronised</source>
        <translation>Die Uhr ist synchronisiert</translation>
    </message>
    <message>
        <source>A clock that is off by 3 seconds makes restored certificates look newer than the database, and the server does not start.</source>
        <translation>Geht eine Uhr um 3 Sekunden falsch, erscheinen wiederhergestellte Zertifikate neuer als die Datenbank, und der Server startet nicht.</translation>
    </message>
    <message>
        <source>Start chronyd or systemd-timesyncd.</source>
        <translation>chronyd oder systemd-timesyncd starten.</translation>
    </message>
    <message>
        <source>The node has its password file</source>
        <translation>Der Knoten hat seine Passwortdatei</translation>
    </message>
    <message>
        <source>/etc/rancher/node/password</source>
        <translation>/etc/rancher/node/password</translation>
    </message>
    <message>
        <source>Without it the node is turned away by the restored cluster.</source>
        <translation>Ohne sie weist der wiederhergestellte Cluster den Knoten ab.</translation>
    </message>
    <message>
        <source>Put it back from a backup, or delete the node&apos;s secret when it is turned away.</source>
        <translation>Sie aus einer Sicherung zurücklegen oder das Secret des Knotens löschen, wenn er abgewiesen wird.</translation>
    </message>
    <message>
        <source>Names resolve without the cluster</source>
        <translation>Namen werden ohne den Cluster aufgelöst</translation>
    </message>
    <message>
        <source>a resolver outside the cluster</source>
        <translation>ein Nameserver außerhalb des Clusters</translation>
    </message>
    <message>
        <source>This node asks a resolver inside the cluster. After the stop no download can work.</source>
        <translation>Dieser Knoten fragt einen Nameserver im Cluster. Nach dem Anhalten gelingt kein Download mehr.</translation>
    </message>
    <message>
        <source>Put another nameserver into /etc/resolv.conf, or choose the air gap.</source>
        <translation>Einen anderen nameserver in /etc/resolv.conf eintragen oder Airgap wählen.</translation>
    </message>
    <message>
        <source>The CA is valid for another month</source>
        <translation>Die CA gilt noch mindestens einen Monat</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>The CA of the cluster ends within 30 days.</source>
        <translation>Die CA des Clusters läuft innerhalb von 30 Tagen ab.</translation>
    </message>
    <message>
        <source>Rotate it after the rollback.</source>
        <translation>Sie nach dem Rollback erneuern.</translation>
    </message>
    <message>
        <source>The unit has no arguments of its own</source>
        <translation>Die Unit hat keine eigenen Argumente</translation>
    </message>
    <message>
        <source>rke2 server</source>
        <translation>rke2 server</translation>
    </message>
    <message>
        <source>Arguments on the unit&apos;s command line are not seen by the restore, which reads only the configuration files.</source>
        <translation>Argumente auf der Befehlszeile der Unit sieht die Wiederherstellung nicht; sie liest nur die Konfigurationsdateien.</translation>
    </message>
    <message>
        <source>Move them into /etc/rancher/rke2/config.yaml.</source>
        <translation>Sie nach /etc/rancher/rke2/config.yaml verschieben.</translation>
    </message>
    <message>
        <source>The configuration orders no reset</source>
        <translation>Die Konfiguration ordnet keinen Reset an</translation>
    </message>
    <message>
        <source>no cluster-reset key</source>
        <translation>kein Schlüssel cluster-reset</translation>
    </message>
    <message>
        <source>This server would reset its cluster at every start.</source>
        <translation>Dieser Server würde seinen Cluster bei jedem Start zurücksetzen.</translation>
    </message>
    <message>
        <source>Take the key out of the configuration.</source>
        <translation>Den Schlüssel aus der Konfiguration nehmen.</translation>
    </message>
    <message>
        <source>Secrets encryption as at the snapshot</source>
        <translation>Secrets-Verschlüsselung wie beim Snapshot</translation>
    </message>
    <message>
        <source>the same keys</source>
        <translation>dieselben Schlüssel</translation>
    </message>
    <message>
        <source>If the encryption keys were changed after the snapshot, the keys of the snapshot come back with it.</source>
        <translation>Wurden die Schlüssel nach dem Snapshot gewechselt, kommen mit ihm die Schlüssel des Snapshots zurück.</translation>
    </message>
    <message>
        <source>Prepare and keep copies</source>
        <translation>Vorbereiten und Kopien behalten</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>Alles anhalten</translation>
    </message>
    <message>
        <source>Put the older release in place</source>
        <translation>Das ältere Release einsetzen</translation>
    </message>
    <message>
        <source>Restore the database</source>
        <translation>Die Datenbank wiederherstellen</translation>
    </message>
    <message>
        <source>Bring the nodes back</source>
        <translation>Die Knoten zurückholen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Keep configuration, certificates and token</source>
        <translation>Konfiguration, Zertifikate und Token aufbewahren</translation>
    </message>
    <message>
        <source>Every copy has the hash of its original</source>
        <translation>Jede Kopie hat die Prüfsumme ihres Originals</translation>
    </message>
    <message>
        <source>The documents speak of the token alone. A start from the copy writes server/tls and server/cred anew from it.</source>
        <translation>Die Dokumente sprechen nur vom Token. Ein Start aus der Kopie schreibt server/tls und server/cred aus ihr neu.</translation>
    </message>
    <message>
        <source>The folder lies outside RKE2&apos;s data, readable by root alone. Together with the old database it is the way back.</source>
        <translation>Der Ordner liegt außerhalb der Daten von RKE2 und ist nur für root lesbar. Zusammen mit der alten Datenbank ist er der Weg zurück.</translation>
    </message>
    <message>
        <source>Keep the copy of the database in the safety folder</source>
        <translation>Die Kopie der Datenbank im Sicherungsordner aufbewahren</translation>
    </message>
    <message>
        <source>The restore reads this one. The chosen copy is read and never changed; it may even lie below the folder that is moved aside.</source>
        <translation>Die Wiederherstellung liest diese. Die gewählte Kopie wird nur gelesen, nie geändert; sie darf sogar unter dem Ordner liegen, der beiseitegelegt wird.</translation>
    </message>
    <message>
        <source>Record the nodes as they are</source>
        <translation>Knoten festhalten, wie sie sind</translation>
    </message>
    <message>
        <source>The list is kept</source>
        <translation>Die Liste ist gesichert</translation>
    </message>
    <message>
        <source>Compared with what is there at the end.</source>
        <translation>Wird mit dem verglichen, was am Ende da ist.</translation>
    </message>
    <message>
        <source>Pause automatic upgrades</source>
        <translation>Automatische Upgrades anhalten</translation>
    </message>
    <message>
        <source>The controller is scaled to 0</source>
        <translation>Der Controller ist auf 0 skaliert</translation>
    </message>
    <message>
        <source>A plan that asks for the newer release would upgrade each node again as soon as it is back.</source>
        <translation>Ein Plan, der das neuere Release verlangt, würde jeden Knoten erneut aktualisieren, sobald er zurück ist.</translation>
    </message>
    <message>
        <source>The restore brings the controller back as it was at the snapshot; it is paused again then.</source>
        <translation>Die Wiederherstellung bringt den Controller so zurück, wie er beim Snapshot war; dann wird er erneut angehalten.</translation>
    </message>
    <message>
        <source>Fetch the install script</source>
        <translation>Installationsskript holen</translation>
    </message>
    <message>
        <source>It is the install script of RKE2, and whole</source>
        <translation>Es ist das Installationsskript von RKE2, und es ist vollständig</translation>
    </message>
    <message>
        <source>The documented pipe ends with success when the download fails. Here the file is fetched while names still resolve, looked at, and run later.</source>
        <translation>Die dokumentierte Pipe endet mit Erfolg, auch wenn der Download fehlschlägt. Hier wird die Datei geholt, solange Namen noch aufgelöst werden, angesehen und später ausgeführt.</translation>
    </message>
    <message>
        <source>Drain the node</source>
        <translation>Knoten leeren (drain)</translation>
    </message>
    <message>
        <source>kubectl uncordon of the nodes listed in cordoned-by-this-run</source>
        <translation>kubectl uncordon für die in cordoned-by-this-run genannten Knoten</translation>
    </message>
    <message>
        <source>One node at a time with a time limit. Draining all nodes in one call can never satisfy a disruption budget and has no end.</source>
        <translation>Ein Knoten nach dem anderen, mit Zeitgrenze. Alle Knoten in einem Aufruf zu leeren kann ein Disruption Budget nie erfüllen und hat kein Ende.</translation>
    </message>
    <message>
        <source>Which nodes this run cordons is noted on the first server. A drain that does not end may be skipped.</source>
        <translation>Welche Knoten dieser Lauf sperrt, wird auf dem ersten Server vermerkt. Ein Leeren, das nicht endet, darf übersprungen werden.</translation>
    </message>
    <message>
        <source>Collect the pod logs</source>
        <translation>Protokolldateien der Pods einsammeln</translation>
    </message>
    <message>
        <source>The archive can be read</source>
        <translation>Das Archiv ist lesbar</translation>
    </message>
    <message>
        <source>The installed killall script deletes them.</source>
        <translation>Das installierte killall-Skript löscht sie.</translation>
    </message>
    <message>
        <source>Stop RKE2 and all pods</source>
        <translation>RKE2 und alle Pods anhalten</translation>
    </message>
    <message>
        <source>Units and containers are gone</source>
        <translation>Units und Container sind weg</translation>
    </message>
    <message>
        <source>The script does not read the data folder from the configuration, and it always ends with success: what runs and listens is looked at afterwards.</source>
        <translation>Das Skript liest den Datenordner nicht aus der Konfiguration, und es endet immer mit Erfolg: Was läuft und lauscht, wird danach angesehen.</translation>
    </message>
    <message>
        <source>Firewall rules and network links of the cluster are removed; the connection may break for a moment.</source>
        <translation>Firewall-Regeln und Netzwerkverbindungen des Clusters werden entfernt; die Verbindung kann kurz abreißen.</translation>
    </message>
    <message>
        <source>The installed script would empty busy mounts or stop nothing under this data folder. These commands stop the same things and delete nothing.</source>
        <translation>Das installierte Skript würde belegte Einhängepunkte leeren oder unter diesem Datenordner nichts anhalten. Diese Befehle halten dasselbe an und löschen nichts.</translation>
    </message>
    <message>
        <source>Containers are ended by the folder their shim was started from, mounts are released, static pods are moved aside.</source>
        <translation>Container werden nach dem Ordner beendet, aus dem ihr Shim gestartet wurde, Einhängungen werden gelöst, statische Pods beiseitegelegt.</translation>
    </message>
    <message>
        <source>Prove that nothing of the cluster runs</source>
        <translation>Nachweisen, dass nichts vom Cluster läuft</translation>
    </message>
    <message>
        <source>No unit, no container, no port</source>
        <translation>Keine Unit, kein Container, kein Port</translation>
    </message>
    <message>
        <source>A server that still runs writes into the database while it is moved. What still holds a port is listed.</source>
        <translation>Ein Server, der noch läuft, schreibt in die Datenbank, während sie verschoben wird. Was noch einen Port hält, wird aufgeführt.</translation>
    </message>
    <message>
        <source>Install the older release</source>
        <translation>Das ältere Release installieren</translation>
    </message>
    <message>
        <source>The release is the target</source>
        <translation>Das Release ist das Ziel</translation>
    </message>
    <message>
        <source>Install the newer release again in the same way.</source>
        <translation>Das neuere Release auf dieselbe Weise wieder installieren.</translation>
    </message>
    <message>
        <source>The script was fetched and looked at before. Method and folder stay as they are on this node; the script would refuse a mix and advise an uninstall that deletes the cluster.</source>
        <translation>Das Skript wurde zuvor geholt und angesehen. Installationsart und Ordner bleiben wie auf diesem Knoten; eine Mischung würde das Skript verweigern und zu einer Deinstallation raten, die den Cluster löscht.</translation>
    </message>
    <message>
        <source>Only the program files change. The environment file that the script overwrites is put back.</source>
        <translation>Nur die Programmdateien ändern sich. Die Umgebungsdatei, die das Skript überschreibt, wird zurückgelegt.</translation>
    </message>
    <message>
        <source>The package manager knows the packages</source>
        <translation>Die Paketverwaltung kennt die Pakete</translation>
    </message>
    <message>
        <source>The script was fetched and looked at before. Some package managers answer an older version with success and do nothing; the next step looks at both packages.</source>
        <translation>Das Skript wurde zuvor geholt und angesehen. Manche Paketverwaltungen beantworten eine ältere Version mit Erfolg und tun nichts; der nächste Schritt sieht sich beide Pakete an.</translation>
    </message>
    <message>
        <source>The script points the repository at the target and asks the package manager for the older packages.</source>
        <translation>Das Skript richtet das Repository auf das Ziel und verlangt von der Paketverwaltung die älteren Pakete.</translation>
    </message>
    <message>
        <source>Take both packages down where the installer did not</source>
        <translation>Beide Pakete zurückstufen, wo der Installer es nicht tat</translation>
    </message>
    <message>
        <source>yum install of an older version does nothing and ends with success.</source>
        <translation>yum install einer älteren Version tut nichts und endet mit Erfolg.</translation>
    </message>
    <message>
        <source>Not needed where both packages are already at the target.</source>
        <translation>Nicht nötig, wo beide Pakete schon auf dem Ziel sind.</translation>
    </message>
    <message>
        <source>Install the older release from files</source>
        <translation>Das ältere Release aus Dateien installieren</translation>
    </message>
    <message>
        <source>No method is named together with the folder: the script would then go online. Images go to the data folder that this node uses.</source>
        <translation>Zusammen mit dem Ordner wird keine Installationsart genannt: Das Skript ginge sonst ins Netz. Images kommen in den Datenordner, den dieser Knoten benutzt.</translation>
    </message>
    <message>
        <source>The script checks the sums, unpacks the program and copies the images.</source>
        <translation>Das Skript prüft die Prüfsummen, entpackt das Programm und kopiert die Images.</translation>
    </message>
    <message>
        <source>Install the older release from RPM files</source>
        <translation>Das ältere Release aus RPM-Dateien installieren</translation>
    </message>
    <message>
        <source>The install script cannot take files on RPM hosts, so the package manager gets them directly, both of one release.</source>
        <translation>Auf RPM-Hosts nimmt das Installationsskript keine Dateien; die Paketverwaltung erhält sie deshalb direkt, beide aus einem Release.</translation>
    </message>
    <message>
        <source>Only the program files change.</source>
        <translation>Nur die Programmdateien ändern sich.</translation>
    </message>
    <message>
        <source>Lay out the images of the older release</source>
        <translation>Images des älteren Releases bereitlegen</translation>
    </message>
    <message>
        <source>The archives are those of the folder</source>
        <translation>Die Archive sind die aus dem Ordner</translation>
    </message>
    <message>
        <source>Archives of the newer release are moved to agent/images-rollback-… instead of being deleted.</source>
        <translation>Archive des neueren Releases werden nach agent/images-rollback-… verschoben statt gelöscht.</translation>
    </message>
    <message>
        <source>Not needed where a private registry holds the images.</source>
        <translation>Nicht nötig, wo eine private Registry die Images vorhält.</translation>
    </message>
    <message>
        <source>Prove the release on every node</source>
        <translation>Das Release auf jedem Knoten nachweisen</translation>
    </message>
    <message>
        <source>The installer&apos;s exit code proves nothing; the program itself is asked.</source>
        <translation>Der Rückgabewert des Installers beweist nichts; das Programm selbst wird gefragt.</translation>
    </message>
    <message>
        <source>Move the newer release&apos;s packaged charts aside</source>
        <translation>Mitgelieferte Charts des neueren Releases beiseitelegen</translation>
    </message>
    <message>
        <source>No packaged chart of that release is left</source>
        <translation>Kein mitgeliefertes Chart jenes Releases ist übrig</translation>
    </message>
    <message>
        <source>Move the files of manifests/ in the safety folder back to server/manifests.</source>
        <translation>Die Dateien aus manifests/ im Sicherungsordner nach server/manifests zurückverschieben.</translation>
    </message>
    <message>
        <source>Left where they are, the charts of the newer release would be installed into the older cluster.</source>
        <translation>Blieben sie liegen, würden die Charts des neueren Releases in den älteren Cluster installiert.</translation>
    </message>
    <message>
        <source>Only names that the newer release packages are moved; files that you put there yourself stay. RKE2 writes its own again.</source>
        <translation>Nur Namen, die das neuere Release mitliefert, werden verschoben; selbst abgelegte Dateien bleiben. RKE2 schreibt seine eigenen neu.</translation>
    </message>
    <message>
        <source>Check that the next start will use SQLite</source>
        <translation>Prüfen, dass der nächste Start SQLite verwendet</translation>
    </message>
    <message>
        <source>disable-etcd is set, no server and no other database is named</source>
        <translation>disable-etcd ist gesetzt, weder ein Server noch eine andere Datenbank ist genannt</translation>
    </message>
    <message>
        <source>Without disable-etcd the older release would start embedded etcd and leave the restored database alone, or move its rows over.</source>
        <translation>Ohne disable-etcd würde die ältere Version das eingebettete etcd starten und die wiederhergestellte Datenbank liegen lassen oder deren Zeilen übertragen.</translation>
    </message>
    <message>
        <source>Prove once more that no server runs</source>
        <translation>Noch einmal nachweisen, dass kein Server läuft</translation>
    </message>
    <message>
        <source>The last look before the point of no return.</source>
        <translation>Der letzte Blick, bevor es kein Zurück mehr gibt.</translation>
    </message>
    <message>
        <source>Move the present database aside</source>
        <translation>Jetzige Datenbank beiseitelegen</translation>
    </message>
    <message>
        <source>The old database is kept and its place is free</source>
        <translation>Die alte Datenbank ist aufbewahrt und ihr Platz ist frei</translation>
    </message>
    <message>
        <source>Stop, install the newer release, move this folder back to server/db, put token, tls and cred back from the safety folder, start.</source>
        <translation>Anhalten, die neuere Version installieren, diesen Ordner nach server/db zurücklegen, Token, tls und cred aus dem Sicherungsordner zurücklegen, starten.</translation>
    </message>
    <message>
        <source>The documents replace the file in its folder. Its -wal file would stay, and SQLite would take the newer pages in without a word.</source>
        <translation>Die Dokumente ersetzen die Datei in ihrem Ordner. Ihre -wal-Datei bliebe liegen, und SQLite würde die neueren Seiten wortlos übernehmen.</translation>
    </message>
    <message>
        <source>The whole folder goes aside, with all files that belong to the database. It is the way back.</source>
        <translation>Der ganze Ordner wird beiseitegelegt, mit allen Dateien, die zur Datenbank gehören. Er ist der Weg zurück.</translation>
    </message>
    <message>
        <source>Put the copy in place</source>
        <translation>Die Kopie einsetzen</translation>
    </message>
    <message>
        <source>The database is the copy, byte for byte, with the -wal file that belongs to it or none</source>
        <translation>Die Datenbank ist Byte für Byte die Kopie, mit der zugehörigen -wal-Datei oder keiner</translation>
    </message>
    <message>
        <source>It holds the data of a cluster</source>
        <translation>Sie enthält die Daten eines Clusters</translation>
    </message>
    <message>
        <source>As at the step before.</source>
        <translation>Wie beim Schritt davor.</translation>
    </message>
    <message>
        <source>The documents speak of the .db file only. A database in WAL mode is state.db and its -wal file together; the -shm file is made anew.</source>
        <translation>Die Dokumente sprechen nur von der .db-Datei. Eine Datenbank im WAL-Modus besteht aus state.db und ihrer -wal-Datei; die -shm-Datei entsteht neu.</translation>
    </message>
    <message>
        <source>Never use --cluster-reset here. It may be repeated.</source>
        <translation>Verwenden Sie hier nie --cluster-reset. Der Schritt darf wiederholt werden.</translation>
    </message>
    <message>
        <source>Put the token of that time back</source>
        <translation>Das Token von damals zurücklegen</translation>
    </message>
    <message>
        <source>The token is the one of the file</source>
        <translation>Das Token ist das der Datei</translation>
    </message>
    <message>
        <source>The safety folder holds the token that was there.</source>
        <translation>Der Sicherungsordner enthält das vorherige Token.</translation>
    </message>
    <message>
        <source>The documents restore the token with every backup. Here only where another one is given.</source>
        <translation>Die Dokumente stellen das Token bei jeder Sicherung mit her. Hier nur, wo ein anderes angegeben ist.</translation>
    </message>
    <message>
        <source>Agents whose configuration names the newer token have to get this one as well.</source>
        <translation>Agents, deren Konfiguration das neuere Token nennt, müssen dieses ebenfalls bekommen.</translation>
    </message>
    <message>
        <source>Give the files their SELinux labels</source>
        <translation>Den Dateien ihre SELinux-Labels geben</translation>
    </message>
    <message>
        <source>The database is there</source>
        <translation>Die Datenbank ist vorhanden</translation>
    </message>
    <message>
        <source>Files that come from /root carry labels with which RKE2 may not open them.</source>
        <translation>Dateien aus /root tragen Labels, mit denen RKE2 sie vielleicht nicht öffnen darf.</translation>
    </message>
    <message>
        <source>Only where SELinux enforces.</source>
        <translation>Nur wo SELinux erzwingt.</translation>
    </message>
    <message>
        <source>Start the first server</source>
        <translation>Ersten Server starten</translation>
    </message>
    <message>
        <source>The unit is active and is not started over and over</source>
        <translation>Die Unit ist aktiv und wird nicht immer wieder neu gestartet</translation>
    </message>
    <message>
        <source>The API answers</source>
        <translation>Die API antwortet</translation>
    </message>
    <message>
        <source>The node is Ready with the target release</source>
        <translation>Der Knoten ist Ready und hat das Ziel-Release</translation>
    </message>
    <message>
        <source>As at the restore.</source>
        <translation>Wie bei der Wiederherstellung.</translation>
    </message>
    <message>
        <source>The documented command waits without a limit while the unit fails and starts again. Here the journal is followed and failed starts are counted.</source>
        <translation>Der dokumentierte Befehl wartet ohne Grenze, während die Unit scheitert und neu startet. Hier wird das Journal verfolgt, und gescheiterte Starts werden gezählt.</translation>
    </message>
    <message>
        <source>A line about etcd would mean that the configuration lost disable-etcd. The agents stay down until this server is Ready with the older release.</source>
        <translation>Eine Zeile über etcd hieße, dass in der Konfiguration disable-etcd fehlt. Die Agents bleiben aus, bis dieser Server mit der älteren Version Ready ist.</translation>
    </message>
    <message>
        <source>Pause automatic upgrades in the restored cluster</source>
        <translation>Automatische Upgrades im wiederhergestellten Cluster anhalten</translation>
    </message>
    <message>
        <source>The snapshot brought the controller and its plans back.</source>
        <translation>Der Snapshot hat den Controller und seine Pläne zurückgebracht.</translation>
    </message>
    <message>
        <source>The plans are listed; one that asks for a newer release has to be changed before the controller runs again.</source>
        <translation>Die Pläne werden aufgeführt; einer, der ein neueres Release verlangt, muss geändert werden, bevor der Controller wieder läuft.</translation>
    </message>
    <message>
        <source>Make network and ingress pods anew</source>
        <translation>Netzwerk- und Ingress-Pods erneuern</translation>
    </message>
    <message>
        <source>These pods hold tokens and state from before the restore. Rancher&apos;s own restore deletes the same ones.</source>
        <translation>Diese Pods tragen Token und Zustand von vor der Wiederherstellung. Ranchers eigene Wiederherstellung löscht dieselben.</translation>
    </message>
    <message>
        <source>Their controllers make them again at once.</source>
        <translation>Ihre Controller legen sie sofort neu an.</translation>
    </message>
    <message>
        <source>Start the agent</source>
        <translation>Agent starten</translation>
    </message>
    <message>
        <source>The journal is followed and failed starts are counted.</source>
        <translation>Das Journal wird verfolgt, und gescheiterte Starts werden gezählt.</translation>
    </message>
    <message>
        <source>A node that is turned away for its password is left to the next two steps.</source>
        <translation>Ein Knoten, der wegen seines Passworts abgewiesen wird, bleibt den nächsten zwei Schritten überlassen.</translation>
    </message>
    <message>
        <source>Clear the password of a node that was turned away</source>
        <translation>Passwort eines abgewiesenen Knotens löschen</translation>
    </message>
    <message>
        <source>The old secret is gone</source>
        <translation>Das alte Secret ist weg</translation>
    </message>
    <message>
        <source>Asked for each node, and only where the node is not Ready.</source>
        <translation>Für jeden Knoten wird gefragt, und nur dort, wo der Knoten nicht Ready ist.</translation>
    </message>
    <message>
        <source>The snapshot may hold an older password than /etc/rancher/node/password. The node registers its own again at its next start.</source>
        <translation>Der Snapshot kann ein älteres Passwort enthalten als /etc/rancher/node/password. Der Knoten meldet seines beim nächsten Start wieder an.</translation>
    </message>
    <message>
        <source>Start once more where it did not come up</source>
        <translation>Noch einmal starten, wo etwas nicht hochkam</translation>
    </message>
    <message>
        <source>Not needed where the unit already runs.</source>
        <translation>Nicht nötig, wo die Unit schon läuft.</translation>
    </message>
    <message>
        <source>Wait until the node is Ready</source>
        <translation>Warten, bis der Knoten Ready ist</translation>
    </message>
    <message>
        <source>Ready with the target release</source>
        <translation>Ready mit dem Ziel-Release</translation>
    </message>
    <message>
        <source>The API is asked, not the node.</source>
        <translation>Gefragt wird die API, nicht der Knoten.</translation>
    </message>
    <message>
        <source>Let the node take pods again</source>
        <translation>Knoten wieder Pods aufnehmen lassen (uncordon)</translation>
    </message>
    <message>
        <source>The node takes pods</source>
        <translation>Der Knoten nimmt Pods auf</translation>
    </message>
    <message>
        <source>Only nodes that this run cordoned. The documents drain and never uncordon.</source>
        <translation>Nur Knoten, die dieser Lauf gesperrt hat. Die Dokumentation leert Knoten und gibt sie nie wieder frei.</translation>
    </message>
    <message>
        <source>Usually not needed; the restored database holds the flag as it was at the snapshot.</source>
        <translation>Meist nicht nötig; die wiederhergestellte Datenbank enthält die Sperre so, wie sie beim Snapshot war.</translation>
    </message>
    <message>
        <source>Let the upgrade controller run again</source>
        <translation>Upgrade-Controller wieder laufen lassen</translation>
    </message>
    <message>
        <source>The controller has its replicas</source>
        <translation>Der Controller hat seine Replikate</translation>
    </message>
    <message>
        <source>Skip it when a listed plan still asks for a newer release.</source>
        <translation>Überspringen, wenn ein aufgeführter Plan noch ein neueres Release verlangt.</translation>
    </message>
    <message>
        <source>RKE2 release</source>
        <translation>RKE2-Release</translation>
    </message>
    <message>
        <source>RKE2 runs</source>
        <translation>RKE2 läuft</translation>
    </message>
    <message>
        <source>RKE2 is not started over and over</source>
        <translation>RKE2 wird nicht immer wieder neu gestartet</translation>
    </message>
    <message>
        <source>Kubernetes API</source>
        <translation>Kubernetes-API</translation>
    </message>
    <message>
        <source>Every node is Ready with the target release</source>
        <translation>Jeder Knoten ist Ready und hat das Ziel-Release</translation>
    </message>
    <message>
        <source>The cluster runs on the restored SQLite database</source>
        <translation>Der Cluster läuft auf der wiederhergestellten SQLite-Datenbank</translation>
    </message>
    <message>
        <source>System pods run</source>
        <translation>System-Pods laufen</translation>
    </message>
    <message>
        <source>No node is cordoned that was free before</source>
        <translation>Kein Knoten ist gesperrt, der es vorher nicht war</translation>
    </message>
    <message>
        <source>Secrets can be read</source>
        <translation>Secrets sind lesbar</translation>
    </message>
    <message>
        <source>No fatal line since the start</source>
        <translation>Keine fatale Zeile seit dem Start</translation>
    </message>
    <message>
        <source>No upgrade controller runs</source>
        <translation>Kein Upgrade-Controller läuft</translation>
    </message>
    <message>
        <source>Rancher, where it runs on this cluster</source>
        <translation>Rancher, wo es auf diesem Cluster läuft</translation>
    </message>
    <message>
        <source>Rancher has the version of its image</source>
        <translation>Rancher hat die Version seines Images</translation>
    </message>
    <message>
        <source>Rancher answers at its address</source>
        <translation>Rancher antwortet unter seiner Adresse</translation>
    </message>
    <message>
        <source>Clean up after the rollback</source>
        <translation>Nach dem Rollback aufräumen</translation>
    </message>
    <message>
        <source>Delete the old database</source>
        <translation>Alte Datenbank löschen</translation>
    </message>
    <message>
        <source>it is the way back to the newer release and is no longer wanted</source>
        <translation>sie ist der Weg zurück zum neueren Release und wird nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Do this only after some days. Afterwards there is no way back to the newer state.</source>
        <translation>Erst nach einigen Tagen tun. Danach führt kein Weg mehr zum neueren Stand zurück.</translation>
    </message>
    <message>
        <source>Delete the safety copies and the install script</source>
        <translation>Sicherungskopien und Installationsskript löschen</translation>
    </message>
    <message>
        <source>the copies hold the cluster&apos;s keys and token and must not lie about</source>
        <translation>die Kopien enthalten Schlüssel und Token des Clusters und dürfen nicht herumliegen</translation>
    </message>
    <message>
        <source>They are gone</source>
        <translation>Sie sind weg</translation>
    </message>
    <message>
        <source>With them the last copy of the chosen snapshot outside server/db/snapshots goes as well.</source>
        <translation>Mit ihnen geht auch die letzte Kopie des gewählten Snapshots außerhalb von server/db/snapshots.</translation>
    </message>
    <message>
        <source>Delete nodes that came back as NotReady with &quot;kubectl delete node&quot;.</source>
        <translation>Knoten, die als NotReady zurückkamen, mit „kubectl delete node“ löschen.</translation>
    </message>
    <message>
        <source>Change upgrade plans, Rancher or the Git repository that still ask for the newer release before they run again.</source>
        <translation>Upgrade-Pläne, Rancher oder das Git-Repository, die noch das neuere Release verlangen, ändern, bevor sie wieder laufen.</translation>
    </message>
    <message>
        <source>From now on note rows and highest id (sqlite3 state.db &apos;select count(*), max(id) from kine&apos;) whenever the database is copied, with the server stopped.</source>
        <translation>Notieren Sie künftig bei jeder Kopie der Datenbank, bei angehaltenem Server, Zeilenzahl und höchste ID (sqlite3 state.db &apos;select count(*), max(id) from kine&apos;).</translation>
    </message>
    <message>
        <source>Afterwards there is no way back to the newer state. Its database, certificates and credentials are deleted.</source>
        <translation>Danach führt kein Weg zum neueren Stand zurück. Seine Datenbank, Zertifikate und Zugangsdaten werden gelöscht.</translation>
    </message>
    <message>
        <source>Wait until the restored cluster has done its work for some days.</source>
        <translation>Warten, bis der wiederhergestellte Cluster einige Tage lang seine Arbeit getan hat.</translation>
    </message>
    <message>
        <source>%1 does not run the release that the rollback brought. What was kept may still be wanted.</source>
        <translation>Auf %1 läuft nicht das Release, das der Rollback gebracht hat. Das Aufbewahrte wird vielleicht noch gebraucht.</translation>
    </message>
    <message>
        <source>Find out first which release this node is to run.</source>
        <translation>Zuerst klären, welches Release auf diesem Knoten laufen soll.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>RKE2 does not run on %1. The rollback may not have held, and what was kept is the way back.</source>
        <translation>RKE2 läuft nicht auf %1. Der Rollback hat vielleicht nicht gehalten, und das Aufbewahrte ist der Weg zurück.</translation>
    </message>
    <message>
        <source>Bring the node up first.</source>
        <translation>Zuerst den Knoten in Betrieb nehmen.</translation>
    </message>
    <message>
        <source>Check the address. Where Rancher runs in Docker on this machine, choose &quot;Roll back Rancher in Docker&quot; (docker-single-node). A node made new belongs to a restore on new hosts, not to a rollback.</source>
        <translation>Die Adresse prüfen. Läuft Rancher auf dieser Maschine in Docker, das Verfahren dafür wählen (docker-single-node). Ein neu aufgesetzter Knoten gehört zu einer Wiederherstellung auf neuen Hosts, nicht zu einem Rollback.</translation>
    </message>
    <message>
        <source>The node answers</source>
        <translation>Der Knoten antwortet</translation>
    </message>
    <message>
        <source>a login and a shell</source>
        <translation>eine Anmeldung und eine Shell</translation>
    </message>
    <message>
        <source>Nothing is known of this node, and no step can be run on it.</source>
        <translation>Von diesem Knoten ist nichts bekannt, und kein Schritt kann auf ihm laufen.</translation>
    </message>
    <message>
        <source>Mend the login, or leave the node out with a reason and proof that it is off.</source>
        <translation>Bringen Sie die Anmeldung in Ordnung, oder lassen Sie den Knoten mit Grund und Nachweis aus, dass er abgeschaltet ist.</translation>
    </message>
    <message>
        <source>The clock is that of this computer</source>
        <translation>Die Uhr geht wie die dieses Rechners</translation>
    </message>
    <message>
        <source>at most 1000 ms off, so that no two machines are 2 s apart</source>
        <translation>höchstens 1000 ms Abweichung, damit keine zwei Maschinen 2 s auseinanderliegen</translation>
    </message>
    <message>
        <source>Where clocks differ by 3 seconds, restored certificates look newer than the database and a server does not start; a certificate may also look not yet valid.</source>
        <translation>Gehen Uhren um 3 Sekunden auseinander, wirken wiederhergestellte Zertifikate neuer als die Datenbank, und ein Server startet nicht; auch kann ein Zertifikat als noch nicht gültig gelten.</translation>
    </message>
    <message>
        <source>Start chronyd or systemd-timesyncd, wait until the clock is right, and check again.</source>
        <translation>Starten Sie chronyd oder systemd-timesyncd, warten Sie, bis die Uhr stimmt, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>A step outlives the connection</source>
        <translation>Ein Schritt überlebt die Verbindung</translation>
    </message>
    <message>
        <source>systemd-run, or setsid</source>
        <translation>systemd-run oder setsid</translation>
    </message>
    <message>
        <source>Where the connection breaks in the middle of a step, the step would die with it.</source>
        <translation>Bricht die Verbindung mitten in einem Schritt ab, würde der Schritt mit ihr enden.</translation>
    </message>
    <message>
        <source>Install util-linux, which brings setsid.</source>
        <translation>Installieren Sie util-linux, das setsid mitbringt.</translation>
    </message>
    <message>
        <source>Nobody else is at work on this machine</source>
        <translation>Niemand sonst arbeitet an dieser Maschine</translation>
    </message>
    <message>
        <source>no lock</source>
        <translation>keine Sperre</translation>
    </message>
    <message>
        <source>A run of this program holds this machine. Two at once undo each other&apos;s work.</source>
        <translation>Ein Lauf dieses Programms hält diese Maschine. Zwei zugleich machen einander die Arbeit zunichte.</translation>
    </message>
    <message>
        <source>Ask the person it names. A run that was interrupted is continued, or ended, before another one begins.</source>
        <translation>Fragen Sie die genannte Person. Ein unterbrochener Lauf wird fortgesetzt oder beendet, bevor ein anderer beginnt.</translation>
    </message>
    <message>
        <source>The ports of RKE2 are free or its own</source>
        <translation>Die Ports von RKE2 sind frei oder seine eigenen</translation>
    </message>
    <message>
        <source>no other program on 2379, 2380, 6443, 9345 and 10250</source>
        <translation>kein anderes Programm auf 2379, 2380, 6443, 9345 und 10250</translation>
    </message>
    <message>
        <source>Something that does not belong to RKE2 as it runs now holds its ports, maybe a left-over of an earlier attempt. The stop leaves it alive, and the restore ends with &quot;address already in use&quot;.</source>
        <translation>Etwas, das nicht zum laufenden RKE2 gehört, hält dessen Ports, vielleicht ein Rest eines früheren Versuchs. Das Anhalten lässt es am Leben, und die Wiederherstellung endet mit „address already in use“.</translation>
    </message>
    <message>
        <source>Find out what it is and end it.</source>
        <translation>Finden Sie heraus, was es ist, und beenden Sie es.</translation>
    </message>
    <message>
        <source>The places that change can be written</source>
        <translation>Die Orte, die sich ändern, sind beschreibbar</translation>
    </message>
    <message>
        <source>no read-only file system</source>
        <translation>kein schreibgeschütztes Dateisystem</translation>
    </message>
    <message>
        <source>Copies, the older release or the new database cannot be written there. A file system that became read-only by itself is damaged.</source>
        <translation>Kopien, die ältere Version oder die neue Datenbank können dort nicht geschrieben werden. Ein Dateisystem, das von selbst schreibgeschützt wurde, ist beschädigt.</translation>
    </message>
    <message>
        <source>Mount it for writing; look into the kernel log first.</source>
        <translation>Hängen Sie es beschreibbar ein; sehen Sie vorher in das Protokoll des Kernels.</translation>
    </message>
    <message>
        <source>Programs may run where RKE2 lies</source>
        <translation>Programme dürfen laufen, wo RKE2 liegt</translation>
    </message>
    <message>
        <source>no noexec mount</source>
        <translation>nichts mit noexec eingehängt</translation>
    </message>
    <message>
        <source>RKE2 unpacks its programs into its data folder; with noexec none of them starts.</source>
        <translation>RKE2 entpackt seine Programme in seinen Datenordner; mit noexec startet keines davon.</translation>
    </message>
    <message>
        <source>Mount it without noexec.</source>
        <translation>Hängen Sie es ohne noexec ein.</translation>
    </message>
    <message>
        <source>Inodes are left</source>
        <translation>Inodes sind frei</translation>
    </message>
    <message>
        <source>50000 for images and database</source>
        <translation>50000 für Images und Datenbank</translation>
    </message>
    <message>
        <source>A file system without inodes says that no space is left, however many bytes are free.</source>
        <translation>Ein Dateisystem ohne Inodes meldet, dass kein Platz frei ist, so viele Bytes auch frei sind.</translation>
    </message>
    <message>
        <source>Delete old images or many small files.</source>
        <translation>Löschen Sie alte Images oder viele kleine Dateien.</translation>
    </message>
    <message>
        <source>Room in /tmp</source>
        <translation>Platz in /tmp</translation>
    </message>
    <message>
        <source>256 MiB for the release while it is unpacked</source>
        <translation>256 MiB für die Version, während sie entpackt wird</translation>
    </message>
    <message>
        <source>The install script downloads and unpacks the release there.</source>
        <translation>Das Installationsskript lädt und entpackt die Version dort.</translation>
    </message>
    <message>
        <source>Make room in /tmp.</source>
        <translation>Schaffen Sie Platz in /tmp.</translation>
    </message>
    <message>
        <source>The kernel settings of a hardened node</source>
        <translation>Die Kerneleinstellungen eines gehärteten Knotens</translation>
    </message>
    <message>
        <source>those of rke2-cis-sysctl.conf</source>
        <translation>die aus rke2-cis-sysctl.conf</translation>
    </message>
    <message>
        <source>With a CIS profile RKE2 does not start on other settings.</source>
        <translation>Mit einem CIS-Profil startet RKE2 bei anderen Einstellungen nicht.</translation>
    </message>
    <message>
        <source>Put rke2-cis-sysctl.conf into /etc/sysctl.d and load it.</source>
        <translation>Legen Sie rke2-cis-sysctl.conf nach /etc/sysctl.d und laden Sie sie.</translation>
    </message>
    <message>
        <source>SELinux knows RKE2</source>
        <translation>SELinux kennt RKE2</translation>
    </message>
    <message>
        <source>the package rke2-selinux</source>
        <translation>das Paket rke2-selinux</translation>
    </message>
    <message>
        <source>SELinux enforces, and RKE2 has no policy of its own here. Files of the older release may be refused with &quot;203/EXEC&quot;.</source>
        <translation>SELinux erzwingt seine Regeln, und RKE2 hat hier keine eigenen. Dateien der älteren Version können mit „203/EXEC“ abgewiesen werden.</translation>
    </message>
    <message>
        <source>Install rke2-selinux as it fits the release.</source>
        <translation>Installieren Sie rke2-selinux passend zur Version.</translation>
    </message>
    <message>
        <source>No program is refused by fapolicyd</source>
        <translation>Kein Programm wird von fapolicyd abgewiesen</translation>
    </message>
    <message>
        <source>not running, or with rules for RKE2</source>
        <translation>läuft nicht, oder mit Regeln für RKE2</translation>
    </message>
    <message>
        <source>fapolicyd refuses programs that it does not know, also those of the older release.</source>
        <translation>fapolicyd weist Programme ab, die es nicht kennt, auch die der älteren Version.</translation>
    </message>
    <message>
        <source>Allow /var/lib/rancher in its rules and load them.</source>
        <translation>Erlauben Sie /var/lib/rancher in seinen Regeln und laden Sie sie.</translation>
    </message>
    <message>
        <source>Room for the safety copies</source>
        <translation>Platz für die Sicherheitskopien</translation>
    </message>
    <message>
        <source>${fact.ground.rootNeedKiB} KiB below /root</source>
        <translation>${fact.ground.rootNeedKiB} KiB unter /root</translation>
    </message>
    <message>
        <source>Configuration, certificates and token are copied to /root first. Without the copies there is no way back.</source>
        <translation>Konfiguration, Zertifikate und Token werden zuerst nach /root kopiert. Ohne die Kopien gibt es keinen Weg zurück.</translation>
    </message>
    <message>
        <source>Make room on the file system of /root.</source>
        <translation>Schaffen Sie Platz auf dem Dateisystem von /root.</translation>
    </message>
    <message>
        <source>Room for the images of the older release</source>
        <translation>Platz für die Images der älteren Version</translation>
    </message>
    <message>
        <source>2 GiB in the data folder</source>
        <translation>2 GiB im Datenordner</translation>
    </message>
    <message>
        <source>The older release brings its own images. A full disk keeps the node from becoming Ready.</source>
        <translation>Die ältere Version bringt ihre eigenen Images mit. Eine volle Platte hindert den Knoten daran, Ready zu werden.</translation>
    </message>
    <message>
        <source>Delete unused images.</source>
        <translation>Löschen Sie ungenutzte Images.</translation>
    </message>
    <message>
        <source>Packages are not updated by themselves</source>
        <translation>Pakete werden nicht von selbst aktualisiert</translation>
    </message>
    <message>
        <source>no timer that updates</source>
        <translation>kein Timer, der aktualisiert</translation>
    </message>
    <message>
        <source>RKE2 is a package here. A timer that updates packages may install the newer release again, during the run or after it.</source>
        <translation>RKE2 ist hier ein Paket. Ein Timer, der Pakete aktualisiert, kann die neuere Version wieder installieren, während des Laufs oder danach.</translation>
    </message>
    <message>
        <source>Stop the timer, or exclude rke2-* from it.</source>
        <translation>Halten Sie den Timer an, oder nehmen Sie rke2-* davon aus.</translation>
    </message>
    <message>
        <source>No CA of the cluster has ended</source>
        <translation>Keine CA des Clusters ist abgelaufen</translation>
    </message>
    <message>
        <source>all valid</source>
        <translation>alle gültig</translation>
    </message>
    <message>
        <source>No certificate of this CA is believed any more; the older release does not start with it either.</source>
        <translation>Keinem Zertifikat dieser CA wird mehr geglaubt; auch die ältere Version startet damit nicht.</translation>
    </message>
    <message>
        <source>Rotate the CA as the documents say, or look at the clock.</source>
        <translation>Erneuern Sie die CA, wie die Dokumente es sagen, oder prüfen Sie die Uhr.</translation>
    </message>
    <message>
        <source>No certificate has ended</source>
        <translation>Kein Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>RKE2 makes ended certificates anew when it starts. Until then nothing answers with them.</source>
        <translation>RKE2 stellt abgelaufene Zertifikate beim Start neu aus. Bis dahin antwortet nichts mit ihnen.</translation>
    </message>
    <message>
        <source>Nothing to do where the clock is right.</source>
        <translation>Nichts zu tun, wenn die Uhr stimmt.</translation>
    </message>
    <message>
        <source>Name and address are those that the cluster knows</source>
        <translation>Name und Adresse sind die, die der Cluster kennt</translation>
    </message>
    <message>
        <source>one of ${cluster.kube.identities}</source>
        <translation>eines von ${cluster.kube.identities}</translation>
    </message>
    <message>
        <source>The cluster knows no node with this name and one of these addresses. After the restore this machine is another member, or is turned away.</source>
        <translation>Der Cluster kennt keinen Knoten mit diesem Namen und einer dieser Adressen. Nach der Wiederherstellung ist diese Maschine ein anderes Mitglied oder wird abgewiesen.</translation>
    </message>
    <message>
        <source>Give it back its name and address (node-name, node-ip), or leave it out and add it as a new node later.</source>
        <translation>Geben Sie ihr Namen und Adresse zurück (node-name, node-ip), oder lassen Sie sie aus und nehmen Sie sie später als neuen Knoten auf.</translation>
    </message>
    <message>
        <source>at least ${fact.machine.clock} ms off</source>
        <translation>mindestens ${fact.machine.clock} ms daneben</translation>
    </message>
    <message>
        <source>rancher-system-agent: ${fact.rke2.systemAgent}</source>
        <translation>rancher-system-agent: ${fact.rke2.systemAgent}</translation>
    </message>
    <message>
        <source>datastore-endpoint set: ${fact.config.datastoreEndpoint}</source>
        <translation>datastore-endpoint gesetzt: ${fact.config.datastoreEndpoint}</translation>
    </message>
    <message>
        <source>disable-etcd: ${first.config.disableEtcd}</source>
        <translation>disable-etcd: ${first.config.disableEtcd}</translation>
    </message>
    <message>
        <source>server: ${first.config.server}</source>
        <translation>server: ${first.config.server}</translation>
    </message>
    <message>
        <source>more than one</source>
        <translation>mehr als eine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>user id ${fact.host.uid}</source>
        <translation>Benutzernummer ${fact.host.uid}</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>keines davon</translation>
    </message>
    <message>
        <source>transactional: ${fact.host.transactional}</source>
        <translation>transaktional: ${fact.host.transactional}</translation>
    </message>
    <message>
        <source>target ${input.targetVersion}, installed ${first.rke2.version}</source>
        <translation>Ziel ${input.targetVersion}, installiert ${first.rke2.version}</translation>
    </message>
    <message>
        <source>somewhere else</source>
        <translation>anderswo</translation>
    </message>
    <message>
        <source>${fact.snapshot.kind}, ${fact.snapshot.bytes} bytes</source>
        <translation>${fact.snapshot.kind}, ${fact.snapshot.bytes} Byte</translation>
    </message>
    <message>
        <source>another beginning</source>
        <translation>ein anderer Anfang</translation>
    </message>
    <message>
        <source>whole: ${fact.snapshot.whole}</source>
        <translation>heil: ${fact.snapshot.whole}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>the copy has ${fact.snapshot.figures}</source>
        <translation>die Kopie hat ${fact.snapshot.figures}</translation>
    </message>
    <message>
        <source>one file: ${fact.snapshot.figures}</source>
        <translation>eine einzelne Datei: ${fact.snapshot.figures}</translation>
    </message>
    <message>
        <source>${fact.disk.freeKiB} KiB free, ${fact.disk.needKiB} KiB wanted</source>
        <translation>${fact.disk.freeKiB} KiB frei, ${fact.disk.needKiB} KiB nötig</translation>
    </message>
    <message>
        <source>${fact.snapshot.roomKiB} KiB left</source>
        <translation>${fact.snapshot.roomKiB} KiB bleiben</translation>
    </message>
    <message>
        <source>token from ${first.config.tokenFrom}</source>
        <translation>Token aus ${first.config.tokenFrom}</translation>
    </message>
    <message>
        <source>zypper, online</source>
        <translation>zypper, mit Internet</translation>
    </message>
    <message>
        <source>missing: ${fact.host.toolsMissing}</source>
        <translation>es fehlt: ${fact.host.toolsMissing}</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keines von beiden</translation>
    </message>
    <message>
        <source>plans: ${cluster.kube.upgradePlans}; GitOps: ${cluster.kube.gitOps}</source>
        <translation>Pläne: ${cluster.kube.upgradePlans}; GitOps: ${cluster.kube.gitOps}</translation>
    </message>
    <message>
        <source>removes mounts: ${fact.rke2.killallRemovesMounts}, reads RKE2_DATA_DIR: ${fact.rke2.killallReadsDataDir}, mounts: ${fact.rke2.killallMounts}</source>
        <translation>löscht Einhängepunkte: ${fact.rke2.killallRemovesMounts}, liest RKE2_DATA_DIR: ${fact.rke2.killallReadsDataDir}, eingehängt: ${fact.rke2.killallMounts}</translation>
    </message>
    <message>
        <source>deletes logs: ${fact.rke2.killallDeletesLogs}</source>
        <translation>löscht Protokolle: ${fact.rke2.killallDeletesLogs}</translation>
    </message>
    <message>
        <source>${first.rke2.version} to ${input.targetVersion}</source>
        <translation>${first.rke2.version} auf ${input.targetVersion}</translation>
    </message>
    <message>
        <source>other numbers in the case</source>
        <translation>im Fall stehen andere Zahlen</translation>
    </message>
    <message>
        <source>some are left out</source>
        <translation>einige sind ausgelassen</translation>
    </message>
    <message>
        <source>${fact.ground.tmpKiB} KiB free</source>
        <translation>${fact.ground.tmpKiB} KiB frei</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>fapolicyd runs: ${fact.ground.fapolicyd}</source>
        <translation>fapolicyd läuft: ${fact.ground.fapolicyd}</translation>
    </message>
    <message>
        <source>${fact.ground.rootKiB} KiB free</source>
        <translation>${fact.ground.rootKiB} KiB frei</translation>
    </message>
    <message>
        <source>${fact.ground.freeKiB} KiB free</source>
        <translation>${fact.ground.freeKiB} KiB frei</translation>
    </message>
    <message>
        <source>cluster-reset: ${fact.config.clusterReset}</source>
        <translation>cluster-reset: ${fact.config.clusterReset}</translation>
    </message>
    <message>
        <source>secrets-encryption: ${fact.config.secretsEncryption}</source>
        <translation>secrets-encryption: ${fact.config.secretsEncryption}</translation>
    </message>
    <message>
        <source>No other repository of RKE2 is enabled</source>
        <translation>Keine andere Paketquelle von RKE2 ist eingeschaltet</translation>
    </message>
    <message>
        <source>that of the target&apos;s minor release only</source>
        <translation>nur die des Minor-Release des Ziels</translation>
    </message>
    <message>
        <source>The package manager takes the newer packages from it, with success, and the older release is not installed.</source>
        <translation>Die Paketverwaltung nimmt daraus mit Erfolg die neueren Pakete, und das ältere Release wird nicht installiert.</translation>
    </message>
    <message>
        <source>Set enabled=0 in these files.</source>
        <translation>Setzen Sie in diesen Dateien enabled=0.</translation>
    </message>
    <message>
        <source>The packages of RKE2 are not held at a version</source>
        <translation>Die Pakete von RKE2 sind nicht auf eine Version festgelegt</translation>
    </message>
    <message>
        <source>no versionlock</source>
        <translation>kein versionlock</translation>
    </message>
    <message>
        <source>The package manager keeps the newer packages, and the older release is not installed.</source>
        <translation>Die Paketverwaltung behält die neueren Pakete, und das ältere Release wird nicht installiert.</translation>
    </message>
    <message>
        <source>Remove the lock (dnf versionlock delete), and set it anew after the rollback.</source>
        <translation>Heben Sie die Sperre auf (dnf versionlock delete), und setzen Sie sie nach dem Rollback neu.</translation>
    </message>
    <message>
        <source>Drains are not refused</source>
        <translation>Das Leeren der Knoten wird nicht verweigert</translation>
    </message>
    <message>
        <source>no pod without a controller</source>
        <translation>kein Pod ohne Controller</translation>
    </message>
    <message>
        <source>No controller starts these pods again. The drain of their nodes is refused because of them.</source>
        <translation>Kein Controller startet diese Pods wieder. Ihretwegen wird das Leeren ihrer Knoten verweigert.</translation>
    </message>
    <message>
        <source>Move them, skip the drain of those nodes, or have the drain remove them (--force).</source>
        <translation>Verlegen Sie sie, überspringen Sie das Leeren dieser Knoten, oder lassen Sie sie dabei entfernen (--force).</translation>
    </message>
    <message>
        <source>Keep RKE2 from starting by itself</source>
        <translation>RKE2 am selbsttätigen Start hindern</translation>
    </message>
    <message>
        <source>No unit of RKE2 starts with the machine</source>
        <translation>Keine Unit von RKE2 startet mit der Maschine</translation>
    </message>
    <message>
        <source>systemctl enable of the unit that stands in the file starts-by-itself beside the safety folder</source>
        <translation>systemctl enable für die Unit, die in der Datei starts-by-itself neben dem Sicherungsordner steht</translation>
    </message>
    <message>
        <source>A machine that restarts in the middle would bring RKE2 up on a database that is being replaced, or with an empty one found a new cluster.</source>
        <translation>Eine Maschine, die mittendrin neu startet, würde RKE2 auf einer Datenbank starten, die gerade ersetzt wird, oder mit einer leeren einen neuen Cluster gründen.</translation>
    </message>
    <message>
        <source>The step that starts RKE2 on a machine lets it start by itself again. Where the rollback is given up before, that is done by hand.</source>
        <translation>Der Schritt, der RKE2 auf einer Maschine startet, lässt es auch wieder selbsttätig starten. Wird der Rollback vorher aufgegeben, geschieht das von Hand.</translation>
    </message>
    <message>
        <source>RKE2 starts with the machine, as before the rollback</source>
        <translation>RKE2 startet mit der Maschine wie vor dem Rollback</translation>
    </message>
    <message>
        <source>It is the copy that was checked</source>
        <translation>Es ist die Kopie, die geprüft wurde</translation>
    </message>
</context>
</TS>
