<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AgentLink</name>
    <message>
        <source>no agent is running (SSH_AUTH_SOCK is not set)</source>
        <translation>es läuft kein Agent (SSH_AUTH_SOCK ist nicht gesetzt)</translation>
    </message>
    <message>
        <source>ssh_config says IdentityAgent none</source>
        <translation>ssh_config sagt IdentityAgent none</translation>
    </message>
    <message>
        <source>the agent of Windows (%1) cannot be asked by this program; use the key file</source>
        <translation>den Agenten von Windows (%1) kann dieses Programm nicht fragen; nehmen Sie die Schlüsseldatei</translation>
    </message>
</context>
<context>
    <name>AgentProtocol</name>
    <message>
        <source>A call of the node&apos;s program could not be read.</source>
        <translation>Ein Aufruf des Programms auf dem Knoten war nicht lesbar.</translation>
    </message>
    <message>
        <source>The node&apos;s program gave an answer that does not make sense.</source>
        <translation>Das Programm auf dem Knoten gab eine Antwort, die keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>It showed itself %1 seconds ago.</source>
        <translation>Es hat sich vor %1 Sekunden gemeldet.</translation>
    </message>
    <message>
        <source>It showed itself %1 minutes ago.</source>
        <translation>Es hat sich vor %1 Minuten gemeldet.</translation>
    </message>
    <message>
        <source>%1: this run is led by %2 on %3.</source>
        <translation>%1: Dieser Lauf wird von %2 auf %3 geführt.</translation>
    </message>
    <message>
        <source>%1: another rollback holds this machine, started by %2 on %3.</source>
        <translation>%1: Ein anderer Rollback hält diese Maschine, gestartet von %2 auf %3.</translation>
    </message>
    <message>
        <source>Go on there, or take the run over again.</source>
        <translation>Dort weitermachen oder den Lauf wieder übernehmen.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or take its lock away when you know that nobody works with it.</source>
        <translation>Warten, bis er beendet ist, oder seine Sperre wegnehmen, wenn sicher ist, dass niemand damit arbeitet.</translation>
    </message>
    <message>
        <source>Run %1, epoch %2.</source>
        <translation>Lauf %1, Epoche %2.</translation>
    </message>
    <message>
        <source>The node</source>
        <translation>Der Knoten</translation>
    </message>
    <message>
        <source>%1: this run does not hold the lock of the machine.</source>
        <translation>%1: Dieser Lauf hält die Sperre der Maschine nicht.</translation>
    </message>
    <message>
        <source>Connect again, so that the lock is taken before anything starts.</source>
        <translation>Erneut verbinden, damit die Sperre genommen wird, bevor etwas startet.</translation>
    </message>
    <message>
        <source>%1: an earlier start of this step is not proven to have ended.</source>
        <translation>%1: Für einen früheren Start dieses Schritts ist nicht nachgewiesen, dass er beendet ist.</translation>
    </message>
    <message>
        <source>Look at what it does, wait for its end, or end it.</source>
        <translation>Nachsehen, was er tut, sein Ende abwarten oder ihn beenden.</translation>
    </message>
    <message>
        <source>Task and attempt %1: %2.</source>
        <translation>Aufgabe und Versuch %1: %2.</translation>
    </message>
    <message>
        <source>%1 knows nothing of this start of the step.</source>
        <translation>%1 weiß nichts von diesem Start des Schritts.</translation>
    </message>
    <message>
        <source>%1: the log of the step is shorter than what is already stored here.</source>
        <translation>%1: Die Protokolldatei des Schritts ist kürzer als das, was hier schon gespeichert ist.</translation>
    </message>
    <message>
        <source>The log on the node has been changed from outside. Read it there.</source>
        <translation>Die Protokolldatei auf dem Knoten wurde von außen verändert. Sie dort lesen.</translation>
    </message>
    <message>
        <source>%1: the program on the node could not do its work.</source>
        <translation>%1: Das Programm auf dem Knoten konnte seine Arbeit nicht tun.</translation>
    </message>
    <message>
        <source>%1 lacks what a step needs to be found again after a broken connection: %2.</source>
        <translation>%1 fehlt, was ein Schritt braucht, um nach einer abgerissenen Verbindung wiedergefunden zu werden: %2.</translation>
    </message>
    <message>
        <source>Install it there. A desk with macOS cannot have it: name a jump box with Linux as the workstation of the case.</source>
        <translation>Dort installieren. Ein Arbeitsplatz mit macOS kann es nicht haben: einen Jump-Host mit Linux als Arbeitsplatz des Falls nennen.</translation>
    </message>
</context>
<context>
    <name>AskPass</name>
    <message>
        <source>An empty secret was given.</source>
        <translation>Es wurde ein leeres Geheimnis angegeben.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>%1 gave no answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 gave no secret.</source>
        <translation>%1 hat kein Geheimnis geliefert.</translation>
    </message>
    <message>
        <source>It ended with code %1.</source>
        <translation>Es endete mit Code %1.</translation>
    </message>
    <message>
        <source>File descriptor %1 cannot be read.</source>
        <translation>Der Dateideskriptor %1 ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>BecomeCheck</name>
    <message>
        <source>%1 was lost while the login was checked.</source>
        <translation>Die Verbindung zu %1 ging verloren, während die Anmeldung geprüft wurde.</translation>
    </message>
    <message>
        <source>Password of %1 for sudo on %2</source>
        <translation>Passwort von %1 für sudo auf %2</translation>
    </message>
    <message>
        <source>Password of %1 for sudo on %2 (the last one was not accepted)</source>
        <translation>Passwort von %1 für sudo auf %2 (das letzte wurde nicht angenommen)</translation>
    </message>
    <message>
        <source>sudo on %1 did not accept the password of %2.</source>
        <translation>sudo auf %1 hat das Passwort von %2 nicht angenommen.</translation>
    </message>
    <message>
        <source>sudo on %1 needs the password of %2, and none was given.</source>
        <translation>sudo auf %1 braucht das Passwort von %2, und es wurde keines angegeben.</translation>
    </message>
    <message>
        <source>There is no sudo on %1.</source>
        <translation>Auf %1 gibt es kein sudo.</translation>
    </message>
    <message>
        <source>Install sudo there, or log in as root.</source>
        <translation>Dort sudo installieren oder als root anmelden.</translation>
    </message>
    <message>
        <source>Put this line into /etc/sudoers.d/rollback-wizard on the node (with visudo -f), or choose sudo with password:
%1 ALL=(root) NOPASSWD: ALL</source>
        <translation>Diese Zeile auf dem Knoten in /etc/sudoers.d/rollback-wizard eintragen (mit visudo -f) oder sudo mit Passwort wählen:
%1 ALL=(root) NOPASSWD: ALL</translation>
    </message>
    <message>
        <source>sudo on %1 does not let %2 run commands as root.</source>
        <translation>sudo auf %1 lässt %2 keine Befehle als root ausführen.</translation>
    </message>
    <message>
        <source>sudo on %1 demands a terminal, and none can be had there.</source>
        <translation>sudo auf %1 verlangt ein Terminal, und dort ist keines zu bekommen.</translation>
    </message>
    <message>
        <source>Put this line into /etc/sudoers.d/rollback-wizard on the node (with visudo -f):
%1</source>
        <translation>Diese Zeile auf dem Knoten in /etc/sudoers.d/rollback-wizard eintragen (mit visudo -f):
%1</translation>
    </message>
</context>
<context>
    <name>CaseTexts</name>
    <message>
        <source>%1 names the node &quot;%2&quot;, which is not in the case</source>
        <translation>%1 nennt den Knoten „%2“, der nicht im Fall steht</translation>
    </message>
    <message>
        <source>nodes: %1</source>
        <translation>nodes: %1</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>the snapshot&apos;s node is not named</source>
        <translation>der Knoten des Snapshots ist nicht genannt</translation>
    </message>
    <message>
        <source>write at: and the node&apos;s name</source>
        <translation>at: und den Namen des Knotens schreiben</translation>
    </message>
    <message>
        <source>Here the bare file name is needed, without folders, for example on-demand-server-1-1700000000.</source>
        <translation>Hier wird der bloße Dateiname gebraucht, ohne Ordner, zum Beispiel on-demand-server-1-1700000000.</translation>
    </message>
    <message>
        <source>sha256 has 64 digits from 0-9 and a-f</source>
        <translation>sha256 hat 64 Zeichen aus 0-9 und a-f</translation>
    </message>
    <message>
        <source>%1 must be one line without control characters</source>
        <translation>%1 muss eine Zeile ohne Steuerzeichen sein</translation>
    </message>
    <message>
        <source>the input &quot;%1&quot; is a secret and never stands in a case file</source>
        <translation>die Eingabe „%1“ ist ein Geheimnis und steht nie in einer Falldatei</translation>
    </message>
    <message>
        <source>write {secret: keychain}, {secret: ask} or {secret: file}</source>
        <translation>{secret: keychain}, {secret: ask} oder {secret: file} schreiben</translation>
    </message>
    <message>
        <source>or write auto</source>
        <translation>oder auto schreiben</translation>
    </message>
    <message>
        <source>there are two nodes named &quot;%1&quot;</source>
        <translation>es gibt zwei Knoten mit dem Namen „%1“</translation>
    </message>
    <message>
        <source>the address %1 port %2 is given twice</source>
        <translation>die Adresse %1 Port %2 ist zweimal angegeben</translation>
    </message>
    <message>
        <source>there are two first servers</source>
        <translation>es gibt zwei erste Server</translation>
    </message>
    <message>
        <source>the first server &quot;%1&quot; has not the role server</source>
        <translation>der erste Server „%1“ hat nicht die Rolle server</translation>
    </message>
    <message>
        <source>the first server &quot;%1&quot; cannot be left out</source>
        <translation>der erste Server „%1“ kann nicht ausgelassen werden</translation>
    </message>
    <message>
        <source>no server takes part</source>
        <translation>kein Server nimmt teil</translation>
    </message>
    <message>
        <source>give one node roles: [server]</source>
        <translation>einem Knoten roles: [server] geben</translation>
    </message>
    <message>
        <source>no server is marked as the first</source>
        <translation>kein Server ist als erster gekennzeichnet</translation>
    </message>
    <message>
        <source>add first: true to the server on which the snapshot is restored</source>
        <translation>first: true bei dem Server ergänzen, auf dem der Snapshot wiederhergestellt wird</translation>
    </message>
    <message>
        <source>two nodes replace &quot;%1&quot;</source>
        <translation>zwei Knoten ersetzen „%1“</translation>
    </message>
    <message>
        <source>there is no other node &quot;%1&quot; to replace</source>
        <translation>es gibt keinen anderen Knoten „%1“, der ersetzt werden könnte</translation>
    </message>
    <message>
        <source>keyFile must be the path of a private key file</source>
        <translation>keyFile muss der Pfad einer privaten Schlüsseldatei sein</translation>
    </message>
    <message>
        <source>a password never stands in a case file</source>
        <translation>ein Passwort steht nie in einer Falldatei</translation>
    </message>
    <message>
        <source>write password: ask, or keychain: true</source>
        <translation>password: ask oder keychain: true schreiben</translation>
    </message>
    <message>
        <source>a jump host is written [user@]host[:port], for example bastion.example.com</source>
        <translation>ein Jump-Host wird [benutzer@]host[:port] geschrieben, zum Beispiel bastion.example.com</translation>
    </message>
    <message>
        <source>roles must be a list with at least one role</source>
        <translation>roles muss eine Liste mit mindestens einer Rolle sein</translation>
    </message>
    <message>
        <source>write roles: [server]</source>
        <translation>roles: [server] schreiben</translation>
    </message>
    <message>
        <source>the role &quot;%1&quot; stands here twice</source>
        <translation>die Rolle „%1“ steht hier zweimal</translation>
    </message>
    <message>
        <source>the left-out server &quot;%1&quot; needs proof that it is off</source>
        <translation>für den ausgelassenen Server „%1“ fehlt der Nachweis, dass er aus ist</translation>
    </message>
    <message>
        <source>add offProof: and say how you know, for example &quot;powered off, seen in the console&quot;</source>
        <translation>offProof: ergänzen und sagen, woher das bekannt ist, zum Beispiel &quot;powered off, seen in the console&quot;</translation>
    </message>
    <message>
        <source>a node is left out only with a reason</source>
        <translation>ein Knoten wird nur mit einem Grund ausgelassen</translation>
    </message>
    <message>
        <source>write takesPart: yes, or takesPart: {leftOut: the reason}</source>
        <translation>takesPart: yes oder takesPart: {leftOut: Grund} schreiben</translation>
    </message>
    <message>
        <source>only a node with lifecycle: new replaces another</source>
        <translation>nur ein Knoten mit lifecycle: new ersetzt einen anderen</translation>
    </message>
    <message>
        <source>this program reads format 1, the file says %1</source>
        <translation>dieses Programm liest Format 1, die Datei sagt %1</translation>
    </message>
    <message>
        <source>nodes must be a list with at least one node</source>
        <translation>nodes muss eine Liste mit mindestens einem Knoten sein</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>der Fall</translation>
    </message>
    <message>
        <source>A node name must not begin with &apos;-&apos;, for example server-1.</source>
        <translation>Ein Knotenname darf nicht mit &apos;-&apos; beginnen, zum Beispiel server-1.</translation>
    </message>
    <message>
        <source>A node name has 1 to 63 letters, digits, &apos;.&apos;, &apos;_&apos; or &apos;-&apos;, for example server-1.</source>
        <translation>Ein Knotenname hat 1 bis 63 Buchstaben, Ziffern, &apos;.&apos;, &apos;_&apos; oder &apos;-&apos;, zum Beispiel server-1.</translation>
    </message>
    <message>
        <source>The wizard itself uses this word; choose another name, for example server-1.</source>
        <translation>Der Assistent benutzt dieses Wort selbst; ein anderes wählen, zum Beispiel server-1.</translation>
    </message>
    <message>
        <source>An address is a host name or an IP address, for example 10.0.0.11 or server-1.example.com.</source>
        <translation>Eine Adresse ist ein Hostname oder eine IP-Adresse, zum Beispiel 10.0.0.11 oder server-1.example.com.</translation>
    </message>
    <message>
        <source>An address must not begin with &apos;-&apos;, for example 10.0.0.11 or server-1.example.com.</source>
        <translation>Eine Adresse darf nicht mit &apos;-&apos; beginnen, zum Beispiel 10.0.0.11 oder server-1.example.com.</translation>
    </message>
    <message>
        <source>The user has its own field; give the address alone, for example 10.0.0.11.</source>
        <translation>Der Benutzer hat ein eigenes Feld; nur die Adresse angeben, zum Beispiel 10.0.0.11.</translation>
    </message>
    <message>
        <source>An address is a host name or an IP address without spaces, brackets, ports or shell characters, for example 10.0.0.11 or server-1.example.com.</source>
        <translation>Eine Adresse ist ein Hostname oder eine IP-Adresse ohne Leerzeichen, Klammern, Ports oder Shell-Zeichen, zum Beispiel 10.0.0.11 oder server-1.example.com.</translation>
    </message>
    <message>
        <source>A user name must not begin with &apos;-&apos;, for example ops.</source>
        <translation>Ein Benutzername darf nicht mit &apos;-&apos; beginnen, zum Beispiel ops.</translation>
    </message>
    <message>
        <source>A user name has 1 to 64 letters, digits, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; or &apos;@&apos;, for example ops.</source>
        <translation>Ein Benutzername hat 1 bis 64 Buchstaben, Ziffern, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; oder &apos;@&apos;, zum Beispiel ops.</translation>
    </message>
    <message>
        <source>A case name has 1 to 63 letters, digits, &apos;.&apos;, &apos;_&apos; or &apos;-&apos;, so that it can be typed to confirm, for example prod-eu.</source>
        <translation>Der Name eines Falls hat 1 bis 63 Buchstaben, Ziffern, &apos;.&apos;, &apos;_&apos; oder &apos;-&apos;, damit er sich zur Bestätigung eintippen lässt, zum Beispiel prod-eu.</translation>
    </message>
    <message>
        <source>A path must not hold line breaks or control characters.</source>
        <translation>Ein Pfad darf keine Zeilenumbrüche oder Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>A path begins with &apos;/&apos;, for example /var/lib/rancher/rke2/server/db/snapshots/on-demand-1.</source>
        <translation>Ein Pfad beginnt mit &apos;/&apos;, zum Beispiel /var/lib/rancher/rke2/server/db/snapshots/on-demand-1.</translation>
    </message>
    <message>
        <source>A path must not hold &apos;.&apos; or &apos;..&apos;, for example /var/lib/rancher/rke2/server/db/snapshots/on-demand-1.</source>
        <translation>Ein Pfad darf kein &apos;.&apos; oder &apos;..&apos; enthalten, zum Beispiel /var/lib/rancher/rke2/server/db/snapshots/on-demand-1.</translation>
    </message>
    <message>
        <source>An RKE2 version has a &apos;+&apos; before rke2r, for example v1.31.9+rke2r1.</source>
        <translation>Eine RKE2-Version hat ein &apos;+&apos; vor rke2r, zum Beispiel v1.31.9+rke2r1.</translation>
    </message>
    <message>
        <source>An RKE2 version is written in full, for example v1.31.9+rke2r1.</source>
        <translation>Eine RKE2-Version wird vollständig geschrieben, zum Beispiel v1.31.9+rke2r1.</translation>
    </message>
    <message>
        <source>A Kubernetes name has at most 253 small letters, digits, &apos;-&apos; or &apos;.&apos;, for example server-1.</source>
        <translation>Ein Kubernetes-Name hat höchstens 253 Kleinbuchstaben, Ziffern, &apos;-&apos; oder &apos;.&apos;, zum Beispiel server-1.</translation>
    </message>
    <message>
        <source>A Rancher version is written in full, for example v2.8.5.</source>
        <translation>Eine Rancher-Version wird vollständig geschrieben, zum Beispiel v2.8.5.</translation>
    </message>
    <message>
        <source>A file name without folders has letters, digits, &apos;.&apos;, &apos;_&apos;, &apos;+&apos;, &apos;:&apos; or &apos;-&apos;, for example backup-1.tar.gz.</source>
        <translation>Ein Dateiname ohne Ordner hat Buchstaben, Ziffern, &apos;.&apos;, &apos;_&apos;, &apos;+&apos;, &apos;:&apos; oder &apos;-&apos;, zum Beispiel backup-1.tar.gz.</translation>
    </message>
    <message>
        <source>A port is a number, for example minio.example.com:9000.</source>
        <translation>Ein Port ist eine Zahl, zum Beispiel minio.example.com:9000.</translation>
    </message>
    <message>
        <source>A number of seconds, for example 300.</source>
        <translation>Eine Anzahl Sekunden, zum Beispiel 300.</translation>
    </message>
    <message>
        <source>A whole number, for example 3.</source>
        <translation>Eine ganze Zahl, zum Beispiel 3.</translation>
    </message>
    <message>
        <source>This must be one line without control characters.</source>
        <translation>Hier muss eine Zeile ohne Steuerzeichen stehen.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>eine Zuordnung</translation>
    </message>
    <message>
        <source>a long text</source>
        <translation>ein langer Text</translation>
    </message>
    <message>
        <source>%1 must be %2, here stands %3</source>
        <translation>%1 muss %2 sein, hier steht %3</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>put it in quotes: &quot;%1&quot;</source>
        <translation>in Anführungszeichen setzen: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>without quotes</source>
        <translation>ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>digits only, no leading zero</source>
        <translation>nur Ziffern, keine führende Null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>write [one, two]</source>
        <translation>[one, two] schreiben</translation>
    </message>
    <message>
        <source>each item of %1</source>
        <translation>jeder Eintrag von %1</translation>
    </message>
    <message>
        <source>a list of simple values</source>
        <translation>eine Liste einfacher Werte</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>%1 does not know &quot;%2&quot;</source>
        <translation>%1 kennt „%2“ nicht</translation>
    </message>
    <message>
        <source>a mapping (key: value)</source>
        <translation>eine Zuordnung (key: value)</translation>
    </message>
    <message>
        <source>%1 needs the key &quot;%2&quot;</source>
        <translation>%1 braucht den Schlüssel „%2“</translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation>%1 darf nicht leer sein</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3</source>
        <translation>%1 muss zwischen %2 und %3 liegen</translation>
    </message>
    <message>
        <source>%1 has no key &quot;%2&quot;</source>
        <translation>%1 hat keinen Schlüssel „%2“</translation>
    </message>
    <message>
        <source>known keys: %1</source>
        <translation>bekannte Schlüssel: %1</translation>
    </message>
    <message>
        <source>the file holds a control character; it is not a text file</source>
        <translation>die Datei enthält ein Steuerzeichen; sie ist keine Textdatei</translation>
    </message>
    <message>
        <source>save the file as UTF-8 text</source>
        <translation>die Datei als UTF-8-Text speichern</translation>
    </message>
    <message>
        <source>this line is not UTF-8</source>
        <translation>diese Zeile ist kein UTF-8</translation>
    </message>
    <message>
        <source>there is a tab</source>
        <translation>hier steht ein Tabulator</translation>
    </message>
    <message>
        <source>use spaces</source>
        <translation>Leerzeichen benutzen</translation>
    </message>
    <message>
        <source>there is an invisible character</source>
        <translation>hier steht ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>type the line again instead of pasting it</source>
        <translation>die Zeile neu tippen statt einfügen</translation>
    </message>
    <message>
        <source>the file has %1 bytes, more than the allowed %2</source>
        <translation>die Datei hat %1 Bytes, mehr als die erlaubten %2</translation>
    </message>
    <message>
        <source>an alias (*name) is not allowed</source>
        <translation>ein Alias (*name) ist nicht erlaubt</translation>
    </message>
    <message>
        <source>write the value again</source>
        <translation>den Wert noch einmal schreiben</translation>
    </message>
    <message>
        <source>an anchor (&amp;name) is not allowed</source>
        <translation>ein Anker (&amp;name) ist nicht erlaubt</translation>
    </message>
    <message>
        <source>write the value where it is needed</source>
        <translation>den Wert dort schreiben, wo er gebraucht wird</translation>
    </message>
    <message>
        <source>a tag (!name) is not allowed</source>
        <translation>ein Tag (!name) ist nicht erlaubt</translation>
    </message>
    <message>
        <source>leave it out; put strings in quotes</source>
        <translation>weglassen; Zeichenketten in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>a key must be one word</source>
        <translation>ein Schlüssel muss ein Wort sein</translation>
    </message>
    <message>
        <source>a merge key (&lt;&lt;) is not allowed</source>
        <translation>ein Merge-Schlüssel (&lt;&lt;) ist nicht erlaubt</translation>
    </message>
    <message>
        <source>write the keys where they are needed</source>
        <translation>die Schlüssel dort schreiben, wo sie gebraucht werden</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands here a second time</source>
        <translation>der Schlüssel „%1“ steht hier ein zweites Mal</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>a second document begins here</source>
        <translation>hier beginnt ein zweites Dokument</translation>
    </message>
    <message>
        <source>one file holds one document; remove &quot;---&quot;</source>
        <translation>eine Datei enthält ein Dokument; &quot;---&quot; entfernen</translation>
    </message>
    <message>
        <source>this is not valid YAML: %1</source>
        <translation>das ist kein gültiges YAML: %1</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>die Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the file has more than the allowed %1 bytes</source>
        <translation>die Datei hat mehr als die erlaubten %1 Bytes</translation>
    </message>
    <message>
        <source>the procedure &quot;%1&quot; is not for the install type &quot;%2&quot;</source>
        <translation>das Verfahren „%1“ ist nicht für die Installationsart „%2“</translation>
    </message>
    <message>
        <source>this program has no procedure for it</source>
        <translation>dieses Programm hat kein Verfahren dafür</translation>
    </message>
    <message>
        <source>leave procedure out, or name one of these: %1</source>
        <translation>procedure weglassen oder eines von diesen nennen: %1</translation>
    </message>
</context>
<context>
    <name>CaseWork</name>
    <message>
        <source>this program has no procedure %1</source>
        <translation>dieses Programm hat kein Verfahren %1</translation>
    </message>
    <message>
        <source>it has: %1</source>
        <translation>es hat: %1</translation>
    </message>
    <message>
        <source>%1 is only put around another procedure</source>
        <translation>%1 legt sich nur um ein anderes Verfahren</translation>
    </message>
    <message>
        <source>leave procedure out; where the releases ask for it, it is added</source>
        <translation>procedure weglassen; wo die Releases es verlangen, kommt es hinzu</translation>
    </message>
</context>
<context>
    <name>CleanUp</name>
    <message>
        <source>Its result is not verified; what it kept may still be needed.</source>
        <translation>Sein Ergebnis ist nicht verifiziert; was er aufbewahrt hat, wird vielleicht noch gebraucht.</translation>
    </message>
    <message>
        <source>It did not reach its end; what it kept may still be needed.</source>
        <translation>Er kam nicht bis zum Ende; was er aufbewahrt hat, wird vielleicht noch gebraucht.</translation>
    </message>
    <message>
        <source>It is not at its end yet.</source>
        <translation>Er ist noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>The exercise %1 began with fresh machines; what this run kept is gone.</source>
        <translation>Die Übung %1 begann mit frischen Maschinen; was dieser Lauf aufbewahrt hat, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It was cleaned up by the run %1.</source>
        <translation>Aufgeräumt hat der Lauf %1.</translation>
    </message>
    <message>
        <source>The clean-up %1 is not at its end. Continue that run.</source>
        <translation>Das Aufräumen %1 ist nicht zu Ende. Diesen Lauf fortsetzen.</translation>
    </message>
    <message>
        <source>This run is a clean-up itself and kept nothing.</source>
        <translation>Dieser Lauf ist selbst ein Aufräumen und hat nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>The procedure %1 has no clean-up.</source>
        <translation>Zum Verfahren %1 gehört kein Aufräumen.</translation>
    </message>
</context>
<context>
    <name>CommandChannel</name>
    <message>
        <source>The server opened no channel: %1</source>
        <translation>Der Server hat keinen Kanal geöffnet: %1</translation>
    </message>
    <message>
        <source>The server did not take the command: %1</source>
        <translation>Der Server hat den Befehl nicht angenommen: %1</translation>
    </message>
    <message>
        <source>The connection was lost: %1</source>
        <translation>Die Verbindung ging verloren: %1</translation>
    </message>
    <message>
        <source>The node stopped answering; the connection was given up.</source>
        <translation>Der Knoten antwortete nicht mehr; die Verbindung wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The server closed the channel without telling how the command ended.</source>
        <translation>Der Server schloss den Kanal, ohne zu sagen, wie der Befehl endete.</translation>
    </message>
    <message>
        <source>The server closed the terminal for sudo.</source>
        <translation>Der Server hat das Terminal für sudo geschlossen.</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message numerus="yes">
        <source>%1 of %n nodes are connected.</source>
        <translation>
            <numerusform>%1 von %n Knoten ist verbunden.</numerusform>
            <numerusform>%1 von %n Knoten sind verbunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes refuse the login.</source>
        <translation>
            <numerusform>%n Knoten verweigert die Anmeldung.</numerusform>
            <numerusform>%n Knoten verweigern die Anmeldung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes show another host key than the known one.</source>
        <translation>
            <numerusform>%n Knoten zeigt einen anderen Host-Schlüssel als den bekannten.</numerusform>
            <numerusform>%n Knoten zeigen einen anderen Host-Schlüssel als den bekannten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes show a host key that is not known yet.</source>
        <translation>
            <numerusform>%n Knoten zeigt einen noch nicht bekannten Host-Schlüssel.</numerusform>
            <numerusform>%n Knoten zeigen einen noch nicht bekannten Host-Schlüssel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes do not answer.</source>
        <translation>
            <numerusform>%n Knoten antwortet nicht.</numerusform>
            <numerusform>%n Knoten antworten nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes do not let the user become root.</source>
        <translation>
            <numerusform>%n Knoten lässt den Benutzer nicht root werden.</numerusform>
            <numerusform>%n Knoten lassen den Benutzer nicht root werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes cannot be used for another reason.</source>
        <translation>
            <numerusform>%n Knoten ist aus einem anderen Grund nicht nutzbar.</numerusform>
            <numerusform>%n Knoten sind aus einem anderen Grund nicht nutzbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsoleCredentials</name>
    <message>
        <source>--secret-fd %1 is not a number</source>
        <translation>--secret-fd %1 ist keine Zahl</translation>
    </message>
</context>
<context>
    <name>ConsoleLogin</name>
    <message>
        <source>the answers %1 cannot be used</source>
        <translation>die Antworten %1 können nicht benutzt werden</translation>
    </message>
    <message>
        <source>%1 (%2) shows the %3 key %4. Trust it? Type yes to trust: </source>
        <translation>%1 (%2) zeigt den %3-Schlüssel %4. Ihm vertrauen? Zum Vertrauen yes eingeben: </translation>
    </message>
    <message>
        <source>the host key of %1 (%2) is not the known one</source>
        <translation>der Host-Schlüssel von %1 (%2) ist nicht der bekannte</translation>
    </message>
    <message>
        <source>offered: %1
known: %2</source>
        <translation>angeboten: %1
bekannt: %2</translation>
    </message>
    <message>
        <source>find out why it changed; when the machine was reinstalled, remove the old line from the known_hosts file</source>
        <translation>herausfinden, warum er sich geändert hat; wurde die Maschine neu installiert, die alte Zeile aus der Datei known_hosts entfernen</translation>
    </message>
    <message>
        <source>compare them with the nodes and add these lines to the answers file</source>
        <translation>sie mit den Knoten vergleichen und diese Zeilen in die Antwortdatei aufnehmen</translation>
    </message>
    <message>
        <source>There is no plan without the facts of %1. Repair the connection, or leave out a node that is gone (takesPart: {leftOut: reason}).</source>
        <translation>Ohne die Fakten von %1 gibt es keinen Plan. Die Verbindung instand setzen oder einen Knoten, der weg ist, auslassen (takesPart: {leftOut: Grund}).</translation>
    </message>
    <message>
        <source>ssh_config can run commands on this machine:</source>
        <translation>ssh_config kann auf diesem Rechner Befehle ausführen:</translation>
    </message>
    <message>
        <source>Read it? Type yes to read it: </source>
        <translation>Lesen? Zum Lesen yes eingeben: </translation>
    </message>
    <message>
        <source>It was not read. To read it, add this line to the answers file:</source>
        <translation>Sie wurde nicht gelesen. Damit sie gelesen wird, nehmen Sie diese Zeile in die Antwortdatei auf:</translation>
    </message>
</context>
<context>
    <name>ConsoleRun</name>
    <message>
        <source>Interrupted. Go on with: rollbackctl resume %1</source>
        <translation>Unterbrochen. Weiter mit: rollbackctl resume %1</translation>
    </message>
    <message>
        <source>Interrupted. Look who leads it, or take it over, with: rollbackctl take-over CASE</source>
        <translation>Unterbrochen. Ansehen, wer ihn führt, oder ihn übernehmen mit: rollbackctl take-over FALL</translation>
    </message>
    <message>
        <source>Outcome: %1. The record lies at %2</source>
        <translation>Ergebnis: %1. Das Protokoll liegt in %2</translation>
    </message>
    <message>
        <source>The run is over (%1), but its end did not see these nodes unlocked: %2.</source>
        <translation>Der Lauf ist vorbei (%1), aber an seinem Ende wurde nicht gesehen, dass diese Knoten freigegeben sind: %2.</translation>
    </message>
    <message>
        <source>Unlocked: %1.</source>
        <translation>Freigegeben: %1.</translation>
    </message>
    <message>
        <source>Still locked: %1. Try again with: rollbackctl resume %2</source>
        <translation>Noch gesperrt: %1. Erneut versuchen mit: rollbackctl resume %2</translation>
    </message>
    <message>
        <source>A rollback goes on.</source>
        <translation>Ein Rollback läuft.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The step is started once more, as a new attempt.</source>
        <translation>Der Schritt wird noch einmal gestartet, als neuer Versuch.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>The checks that did not pass are asked again. Nothing is changed.</source>
        <translation>Die nicht bestandenen Prüfungen werden erneut gestellt. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>The node is asked what the step is doing. Nothing is changed.</source>
        <translation>Der Knoten wird gefragt, was der Schritt tut. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Check whether it is done</source>
        <translation>Prüfen, ob es erledigt ist</translation>
    </message>
    <message>
        <source>The step&apos;s own check is asked. Only when it holds does the step count as done.</source>
        <translation>Die eigene Prüfung des Schritts wird gestellt. Nur wenn sie zutrifft, gilt der Schritt als erledigt.</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Diesen Schritt überspringen</translation>
    </message>
    <message>
        <source>The run goes on without it. Steps that need it are asked about again.</source>
        <translation>Der Lauf geht ohne ihn weiter. Zu Schritten, die ihn brauchen, wird erneut gefragt.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>The step&apos;s way back is run.</source>
        <translation>Der Rückweg des Schritts wird ausgeführt.</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Lauf stoppen</translation>
    </message>
    <message>
        <source>Nothing more is started. Everything stays as it is now.</source>
        <translation>Nichts Weiteres wird gestartet. Alles bleibt, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>It goes on; after another %1 s you are asked again.</source>
        <translation>Er läuft weiter; nach weiteren %1 s wird erneut gefragt.</translation>
    </message>
    <message>
        <source>Leave it running and stop the run</source>
        <translation>Weiterlaufen lassen und den Lauf stoppen</translation>
    </message>
    <message>
        <source>It goes on on %1 without the wizard. Nothing more is started.</source>
        <translation>Er läuft auf %1 ohne den Assistenten weiter. Nichts Weiteres wird gestartet.</translation>
    </message>
    <message>
        <source>End this step</source>
        <translation>Diesen Schritt beenden</translation>
    </message>
    <message>
        <source>Its processes on %1 are ended. What it has done so far stays.</source>
        <translation>Seine Prozesse auf %1 werden beendet. Was er bisher getan hat, bleibt.</translation>
    </message>
    <message>
        <source>%1 (run on %2)</source>
        <translation>%1 (ausgeführt auf %2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed on %2.</source>
        <translation>„%1“ ist auf %2 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>How &quot;%1&quot; ended on %2 is not known.</source>
        <translation>Wie „%1“ auf %2 endete, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 takes longer than its limit.</source>
        <translation>„%1“ auf %2 dauert länger als seine Grenze.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 was ended.</source>
        <translation>„%1“ auf %2 wurde beendet.</translation>
    </message>
    <message>
        <source>%1 does not answer. &quot;%2&quot; waits for it; what was started may still be running. %3</source>
        <translation>%1 antwortet nicht. „%2“ wartet darauf; was gestartet wurde, läuft vielleicht noch. %3</translation>
    </message>
    <message>
        <source>Connecting is tried again. Nothing will be started twice.</source>
        <translation>Das Verbinden wird erneut versucht. Nichts wird zweimal gestartet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 needs %3, which was skipped.</source>
        <translation>„%1“ auf %2 braucht %3; das wurde übersprungen.</translation>
    </message>
    <message>
        <source>Do it all the same</source>
        <translation>Trotzdem ausführen</translation>
    </message>
    <message>
        <source>The step is done although what it needs was skipped. Your reason goes into the record.</source>
        <translation>Der Schritt wird ausgeführt, obwohl übersprungen wurde, was er braucht. Der Grund kommt ins Protokoll.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2 destroys something and uses what was found during this run: %3.</source>
        <translation>„%1“ auf %2 vernichtet etwas und benutzt, was in diesem Lauf gefunden wurde: %3.</translation>
    </message>
    <message>
        <source>That is right, go on</source>
        <translation>Das stimmt, weiter</translation>
    </message>
    <message>
        <source>The step runs with these values.</source>
        <translation>Der Schritt läuft mit diesen Werten.</translation>
    </message>
    <message>
        <source>Not everything is proven: %1.</source>
        <translation>Nicht alles ist nachgewiesen: %1.</translation>
    </message>
    <message>
        <source>End the run as not verified</source>
        <translation>Lauf als nicht verifiziert beenden</translation>
    </message>
    <message>
        <source>The record says which checks did not pass.</source>
        <translation>Das Protokoll sagt, welche Prüfungen nicht bestanden sind.</translation>
    </message>
    <message>
        <source>While nobody led the run, something was changed that its plan was made from: %1.</source>
        <translation>Während niemand den Lauf führte, wurde etwas geändert, worauf sein Plan beruht: %1.</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Trotzdem fortfahren</translation>
    </message>
    <message>
        <source>The plan is carried out as it was confirmed. Your reason goes into the record.</source>
        <translation>Der Plan wird ausgeführt, wie er bestätigt wurde. Ihre Begründung kommt ins Protokoll.</translation>
    </message>
</context>
<context>
    <name>DeskIdentity</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the rights of this folder, and that the disk is not full.</source>
        <translation>Prüfen Sie die Rechte dieses Ordners, und ob der Datenträger voll ist.</translation>
    </message>
</context>
<context>
    <name>DetectionReader</name>
    <message>
        <source>the sign</source>
        <translation>das Zeichen</translation>
    </message>
    <message>
        <source>the sign &quot;%1&quot; names no evidence</source>
        <translation>das Zeichen „%1“ nennt keinen Beleg</translation>
    </message>
    <message>
        <source>no probe gives the fact &quot;%1&quot;</source>
        <translation>keine Abfrage liefert den Fakt „%1“</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the file asks nothing</source>
        <translation>die Datei fragt nichts</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source> [see %1]</source>
        <translation> [siehe %1]</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>etwa %1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>There is no editor %1.</source>
        <translation>Es gibt keinen Editor %1.</translation>
    </message>
    <message>
        <source>%1 is not set in the file.</source>
        <translation>%1 ist in der Datei nicht gesetzt.</translation>
    </message>
    <message>
        <source>%1 is set again as it was.</source>
        <translation>%1 ist wieder gesetzt, wie es war.</translation>
    </message>
    <message>
        <source>%1 was not taken out of this file.</source>
        <translation>%1 wurde nicht aus dieser Datei herausgenommen.</translation>
    </message>
    <message>
        <source>rke2-config-key needs a key and the action comment or restore.</source>
        <translation>rke2-config-key braucht einen Schlüssel und die Aktion comment oder restore.</translation>
    </message>
    <message>
        <source>The file is written in one {…} block; its lines cannot be taken out one by one.</source>
        <translation>Die Datei ist in einem einzigen {…}-Block geschrieben; ihre Zeilen lassen sich nicht einzeln herausnehmen.</translation>
    </message>
    <message>
        <source>Write the keys one per line first.</source>
        <translation>Die Schlüssel zuerst je in eine eigene Zeile schreiben.</translation>
    </message>
    <message>
        <source>yaml-key needs a key and the action comment or restore.</source>
        <translation>yaml-key braucht einen Schlüssel und die Aktion comment oder restore.</translation>
    </message>
    <message>
        <source>The file holds tabs or is written in one {…} block; its lines cannot be taken out one by one.</source>
        <translation>Die Datei enthält Tabulatoren oder ist in einem {…}-Block geschrieben; ihre Zeilen lassen sich nicht einzeln herausnehmen.</translation>
    </message>
    <message>
        <source>rke-cluster-nodes needs addresses such as 10.0.0.1=10.0.0.21, each of them once.</source>
        <translation>rke-cluster-nodes braucht Adressen wie 10.0.0.1=10.0.0.21, jede davon einmal.</translation>
    </message>
    <message>
        <source>The file holds tabs, which YAML does not allow.</source>
        <translation>Die Datei enthält Tabulatoren, die YAML nicht erlaubt.</translation>
    </message>
    <message>
        <source>No node of the file has the address %1.</source>
        <translation>Kein Knoten der Datei hat die Adresse %1.</translation>
    </message>
    <message>
        <source>The nodes have their new addresses.</source>
        <translation>Die Knoten haben ihre neuen Adressen.</translation>
    </message>
    <message>
        <source>A node of the file has no address on a line of its own.</source>
        <translation>Ein Knoten der Datei hat keine Adresse in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>Several nodes of the file are this machine: %1.</source>
        <translation>Mehrere Knoten der Datei sind diese Maschine: %1.</translation>
    </message>
    <message>
        <source>The file has one node: %1.</source>
        <translation>Die Datei hat einen Knoten: %1.</translation>
    </message>
    <message>
        <source>The file has all its nodes.</source>
        <translation>Die Datei hat alle ihre Knoten.</translation>
    </message>
    <message>
        <source>rke-target-node needs the addresses of a machine and the action comment or restore.</source>
        <translation>rke-target-node braucht die Adressen einer Maschine und die Aktion comment oder restore.</translation>
    </message>
</context>
<context>
    <name>FactRows</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>RKE2 release</source>
        <translation>RKE2-Release</translation>
    </message>
    <message>
        <source>RKE2 releases that were started</source>
        <translation>RKE2-Releases, die gestartet wurden</translation>
    </message>
    <message>
        <source>RKE2 that runs</source>
        <translation>RKE2, das läuft</translation>
    </message>
    <message>
        <source>Nodes of the cluster</source>
        <translation>Knoten des Clusters</translation>
    </message>
    <message>
        <source>Kubernetes release</source>
        <translation>Kubernetes-Release</translation>
    </message>
    <message>
        <source>Upgrade controllers that run</source>
        <translation>Upgrade-Controller, die laufen</translation>
    </message>
    <message>
        <source>Rancher release</source>
        <translation>Rancher-Release</translation>
    </message>
    <message>
        <source>Replicas of Rancher</source>
        <translation>Replikate von Rancher</translation>
    </message>
    <message>
        <source>RKE release</source>
        <translation>RKE-Release</translation>
    </message>
    <message>
        <source>Size of the database, KiB</source>
        <translation>Größe der Datenbank, KiB</translation>
    </message>
    <message>
        <source>Room that is needed, KiB</source>
        <translation>Benötigter Platz, KiB</translation>
    </message>
    <message>
        <source>Free room, KiB</source>
        <translation>Freier Platz, KiB</translation>
    </message>
    <message>
        <source>Snapshots on the node</source>
        <translation>Snapshots auf dem Knoten</translation>
    </message>
    <message>
        <source>Hash of the token</source>
        <translation>Hash des Tokens</translation>
    </message>
    <message>
        <source>Clock of the node</source>
        <translation>Uhr des Knotens</translation>
    </message>
    <message>
        <source>ends with exit code %1</source>
        <translation>endet mit Exitcode %1</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>enthält „%1“</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <translation>ist „%1“</translation>
    </message>
    <message>
        <source>fits the pattern %1</source>
        <translation>passt zum Muster %1</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>not a number: %1</source>
        <translation>keine Zahl: %1</translation>
    </message>
    <message>
        <source>the probe %1 did not say</source>
        <translation>die Abfrage %1 hat es nicht gesagt</translation>
    </message>
    <message>
        <source>the probe ended with exit code %1</source>
        <translation>die Abfrage endete mit Rückgabewert %1</translation>
    </message>
    <message>
        <source>the probe did not answer in time</source>
        <translation>die Abfrage hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>the connection was lost: %1</source>
        <translation>die Verbindung ging verloren: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not known (%1)</source>
        <translation>nicht bekannt (%1)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>FactsTexts</name>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must have exactly one of value, unknown, absent</source>
        <translation>muss genau eines von value, unknown, absent haben</translation>
    </message>
    <message>
        <source>must be true</source>
        <translation>muss true sein</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>ist nicht bekannt</translation>
    </message>
    <message>
        <source>must be a string</source>
        <translation>muss eine Zeichenkette sein</translation>
    </message>
    <message>
        <source>must be a string or an array of strings</source>
        <translation>muss eine Zeichenkette oder eine Liste von Zeichenketten sein</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>must be 1</source>
        <translation>muss 1 sein</translation>
    </message>
    <message>
        <source>must be &quot;found&quot; or &quot;checked&quot;</source>
        <translation>muss &quot;found&quot; oder &quot;checked&quot; sein</translation>
    </message>
</context>
<context>
    <name>HostKeyScan</name>
    <message>
        <source>Connecting was interrupted.</source>
        <translation>Das Verbinden wurde unterbrochen.</translation>
    </message>
</context>
<context>
    <name>HttpProbe</name>
    <message>
        <source>Asking %1 was interrupted.</source>
        <translation>Die Anfrage an %1 wurde unterbrochen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that is not trusted.</source>
        <translation>%1 zeigt ein Zertifikat, dem nicht vertraut wird.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>No certificate to check %1 against.</source>
        <translation>Es gibt kein Zertifikat, gegen das %1 geprüft werden könnte.</translation>
    </message>
    <message>
        <source>A token is not sent to %1: the connection proves nothing.</source>
        <translation>An %1 wird kein Token gesendet: Die Verbindung beweist nichts.</translation>
    </message>
</context>
<context>
    <name>InstallVerdict</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>nicht bekannt: %1</translation>
    </message>
    <message>
        <source>whether a Rancher manages it</source>
        <translation>ob ein Rancher es verwaltet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 shows no sign of Rancher, RKE or RKE2.</source>
        <translation>%1 zeigt kein Zeichen von Rancher, RKE oder RKE2.</translation>
    </message>
    <message>
        <source>It could not be told: %1.</source>
        <translation>Nicht feststellbar war: %1.</translation>
    </message>
    <message>
        <source>Both are possible; which one is rolled back is for you to say.</source>
        <translation>Beides ist möglich; was zurückgerollt wird, entscheiden Sie.</translation>
    </message>
    <message>
        <source>Which one it is, is for you to say.</source>
        <translation>Was es ist, entscheiden Sie.</translation>
    </message>
    <message>
        <source>%1 could not be asked: %2</source>
        <translation>%1 konnte nicht gefragt werden: %2</translation>
    </message>
    <message>
        <source>Rancher in Docker, single node</source>
        <translation>Rancher in Docker, einzelner Knoten</translation>
    </message>
    <message>
        <source>RKE, high availability</source>
        <translation>RKE, hochverfügbar</translation>
    </message>
    <message>
        <source>RKE2 with SQLite</source>
        <translation>RKE2 mit SQLite</translation>
    </message>
    <message>
        <source>RKE2 with embedded etcd</source>
        <translation>RKE2 mit eingebettetem etcd</translation>
    </message>
    <message>
        <source>RKE2 with an external database</source>
        <translation>RKE2 mit externer Datenbank</translation>
    </message>
    <message>
        <source>Rancher 2.5 or newer with rancher-backup</source>
        <translation>Rancher 2.5 oder neuer mit rancher-backup</translation>
    </message>
</context>
<context>
    <name>InventorySources</name>
    <message>
        <source>kubectl is not installed here, so the cluster cannot be asked through this kubeconfig</source>
        <translation>kubectl ist hier nicht installiert; über diese kubeconfig kann der Cluster nicht gefragt werden</translation>
    </message>
    <message>
        <source>import what kubectl get nodes -o json prints, or ask a server (node:HOST)</source>
        <translation>die Ausgabe von kubectl get nodes -o json importieren oder einen Server fragen (node:HOST)</translation>
    </message>
    <message>
        <source>the cluster did not say through this kubeconfig which nodes it has</source>
        <translation>der Cluster hat über diese kubeconfig nicht gesagt, welche Knoten er hat</translation>
    </message>
    <message>
        <source>try: kubectl --kubeconfig FILE get nodes</source>
        <translation>versuchen: kubectl --kubeconfig DATEI get nodes</translation>
    </message>
    <message>
        <source>API through %1</source>
        <translation>API über %1</translation>
    </message>
</context>
<context>
    <name>InventoryTexts</name>
    <message>
        <source>&quot;%1&quot; is no heading of a group</source>
        <translation>„%1“ ist keine Überschrift einer Gruppe</translation>
    </message>
    <message>
        <source>write [group], [group:children] or [group:vars]</source>
        <translation>[gruppe], [gruppe:children] oder [gruppe:vars] schreiben</translation>
    </message>
    <message>
        <source>a group has no part &quot;%1&quot;</source>
        <translation>eine Gruppe hat keinen Teil „%1“</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>a variable is written name=value</source>
        <translation>eine Variable wird name=wert geschrieben</translation>
    </message>
    <message>
        <source>behind a host stand variables, name=value; here stands &quot;%1&quot;</source>
        <translation>hinter einem Host stehen Variablen, name=wert; hier steht „%1“</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>es gibt keine Gruppe „%1“</translation>
    </message>
    <message>
        <source>there are more than %1 machines</source>
        <translation>es sind mehr als %1 Maschinen</translation>
    </message>
    <message>
        <source>the inventory names no machine</source>
        <translation>das Inventar nennt keine Maschine</translation>
    </message>
    <message>
        <source>Ansible</source>
        <translation>Ansible</translation>
    </message>
    <message>
        <source>%1 is a template that only Ansible can work out</source>
        <translation>%1 ist eine Vorlage, die nur Ansible auswerten kann</translation>
    </message>
    <message>
        <source>import what ansible-inventory --list --yaml prints</source>
        <translation>die Ausgabe von ansible-inventory --list --yaml importieren</translation>
    </message>
    <message>
        <source>%1 stands in the inventory; it is not taken over</source>
        <translation>%1 steht im Inventar; es wird nicht übernommen</translation>
    </message>
    <message>
        <source>it is asked for when it is needed, or kept in the keychain</source>
        <translation>es wird bei Bedarf erfragt oder liegt im Schlüsselbund</translation>
    </message>
    <message>
        <source>Ansible does not reach %1 by SSH but by &quot;%2&quot;</source>
        <translation>Ansible erreicht %1 nicht über SSH, sondern über „%2“</translation>
    </message>
    <message>
        <source>the wizard reaches every node by SSH; check address and user</source>
        <translation>der Assistent erreicht jeden Knoten über SSH; Adresse und Benutzer prüfen</translation>
    </message>
    <message>
        <source>Ansible becomes root by &quot;%1&quot;</source>
        <translation>Ansible wird root durch „%1“</translation>
    </message>
    <message>
        <source>the wizard knows sudo with and without a password; choose at the node</source>
        <translation>der Assistent kennt sudo mit und ohne Passwort; am Knoten wählen</translation>
    </message>
    <message>
        <source>a ProxyCommand is not taken over</source>
        <translation>ein ProxyCommand wird nicht übernommen</translation>
    </message>
    <message>
        <source>name the jump hosts at the node</source>
        <translation>die Jump-Hosts am Knoten nennen</translation>
    </message>
    <message>
        <source>the inventory</source>
        <translation>das Inventar</translation>
    </message>
    <message>
        <source>%1 must be a mapping (name: …)</source>
        <translation>%1 muss eine Zuordnung sein (name: …)</translation>
    </message>
    <message>
        <source>groups stand too deep in each other</source>
        <translation>Gruppen stehen zu tief ineinander</translation>
    </message>
    <message>
        <source>the group %1</source>
        <translation>die Gruppe %1</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>eine Gruppe</translation>
    </message>
    <message>
        <source>%1 has no key &quot;%2&quot;</source>
        <translation>%1 hat keinen Schlüssel „%2“</translation>
    </message>
    <message>
        <source>known keys: %1</source>
        <translation>bekannte Schlüssel: %1</translation>
    </message>
    <message>
        <source>the host %1</source>
        <translation>der Host %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name in Kubernetes</source>
        <translation>Name in Kubernetes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Internal address</source>
        <translation>Interne Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>SSH agent</source>
        <translation>SSH-Agent</translation>
    </message>
    <message>
        <source>Becomes root by</source>
        <translation>Wird root durch</translation>
    </message>
    <message>
        <source>Jump hosts</source>
        <translation>Jump-Hosts</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, for example 22.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535, zum Beispiel 22.</translation>
    </message>
    <message>
        <source>A key file is the path of a private key, for example ~/.ssh/id_ed25519.</source>
        <translation>Eine Schlüsseldatei ist der Pfad eines privaten Schlüssels, zum Beispiel ~/.ssh/id_ed25519.</translation>
    </message>
    <message>
        <source>A jump host is written [user@]host[:port], for example bastion.example.com.</source>
        <translation>Ein Jump-Host wird [benutzer@]host[:port] geschrieben, zum Beispiel bastion.example.com.</translation>
    </message>
    <message>
        <source>there are two nodes named &quot;%1&quot;</source>
        <translation>es gibt zwei Knoten mit dem Namen „%1“</translation>
    </message>
    <message>
        <source>the address %1 port %2 is given twice</source>
        <translation>die Adresse %1 Port %2 ist zweimal angegeben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range</source>
        <translation>„%1“ ist kein Bereich</translation>
    </message>
    <message>
        <source>write node[01:03], node[1:9:2] or db-[a:c]</source>
        <translation>node[01:03], node[1:9:2] oder db-[a:c] schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands for more than %2 hosts</source>
        <translation>„%1“ steht für mehr als %2 Hosts</translation>
    </message>
    <message>
        <source>No source says its address.</source>
        <translation>Keine Quelle nennt die Adresse.</translation>
    </message>
    <message>
        <source>No source says its role (%1).</source>
        <translation>Keine Quelle nennt die Rolle (%1).</translation>
    </message>
    <message>
        <source>Its role &quot;%1&quot; is none of this install type (%2).</source>
        <translation>Die Rolle „%1“ gibt es bei dieser Installationsart nicht (%2).</translation>
    </message>
    <message>
        <source>a kubeconfig names no nodes itself; the cluster has to be asked through it</source>
        <translation>eine kubeconfig nennt selbst keine Knoten; der Cluster muss über sie gefragt werden</translation>
    </message>
    <message>
        <source>this is a case file already; it needs no import</source>
        <translation>dies ist schon eine Falldatei; ein Import ist nicht nötig</translation>
    </message>
    <message>
        <source>a quote begins here and does not end</source>
        <translation>ein Anführungszeichen beginnt hier und endet nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this is no list of nodes; its kind is &quot;%1&quot;</source>
        <translation>dies ist keine Liste von Knoten; die Art (kind) ist „%1“</translation>
    </message>
    <message>
        <source>save what kubectl get nodes -o json prints</source>
        <translation>die Ausgabe von kubectl get nodes -o json speichern</translation>
    </message>
    <message>
        <source>the API lists no node</source>
        <translation>die API nennt keinen Knoten</translation>
    </message>
    <message>
        <source>item %1 of the list is no node with a name</source>
        <translation>Eintrag %1 der Liste ist kein Knoten mit Namen</translation>
    </message>
    <message>
        <source>the answer has more than the allowed %1 bytes</source>
        <translation>die Antwort hat mehr als die erlaubten %1 Bytes</translation>
    </message>
    <message>
        <source>this is not what kubectl get nodes -o json prints: %1</source>
        <translation>dies ist nicht die Ausgabe von kubectl get nodes -o json: %1</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>es ist kein Objekt</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;</source>
        <translation>es gibt keine Spalte „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in no column</source>
        <translation>„%1“ steht in keiner Spalte</translation>
    </message>
    <message>
        <source>become does not know &quot;%1&quot;</source>
        <translation>become kennt „%1“ nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a role</source>
        <translation>„%1“ ist weder eine Adresse noch eine Rolle</translation>
    </message>
    <message>
        <source>the list names no machine</source>
        <translation>die Liste nennt keine Maschine</translation>
    </message>
    <message>
        <source>RKE2 on %1</source>
        <translation>RKE2 auf %1</translation>
    </message>
    <message>
        <source>the Kubernetes API on %1 did not say which nodes there are: %2</source>
        <translation>die Kubernetes-API auf %1 hat nicht gesagt, welche Knoten es gibt: %2</translation>
    </message>
    <message>
        <source>the other nodes have to come from another source</source>
        <translation>die anderen Knoten müssen aus einer anderen Quelle kommen</translation>
    </message>
    <message>
        <source>%1 must be one value</source>
        <translation>%1 muss ein einzelner Wert sein</translation>
    </message>
    <message>
        <source>the cluster file</source>
        <translation>die Cluster-Datei</translation>
    </message>
    <message>
        <source>a cluster file of RKE has a list &quot;nodes&quot; with at least one node</source>
        <translation>eine Cluster-Datei von RKE hat eine Liste „nodes“ mit mindestens einem Knoten</translation>
    </message>
    <message>
        <source>bastion_host must be a mapping with address, port and user</source>
        <translation>bastion_host muss eine Zuordnung mit address, port und user sein</translation>
    </message>
    <message>
        <source>the bastion host has a key of its own, which is not taken over</source>
        <translation>der Bastion-Host hat einen eigenen Schlüssel, der nicht übernommen wird</translation>
    </message>
    <message>
        <source>name a file in your home folder or by its whole path, or give it to the SSH agent</source>
        <translation>nennen Sie eine Datei in Ihrem Home-Verzeichnis oder mit vollem Pfad, oder geben Sie ihn dem SSH-Agenten</translation>
    </message>
    <message>
        <source>a node is a mapping with address, user and role</source>
        <translation>ein Knoten ist eine Zuordnung mit address, user und role</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>der Knoten</translation>
    </message>
    <message>
        <source>the node has no address</source>
        <translation>der Knoten hat keine Adresse</translation>
    </message>
    <message>
        <source>a private key stands in the file itself; it is not taken over</source>
        <translation>ein privater Schlüssel steht in der Datei selbst; er wird nicht übernommen</translation>
    </message>
    <message>
        <source>the node has no role</source>
        <translation>der Knoten hat keine Rolle</translation>
    </message>
    <message>
        <source>write role: [controlplane, etcd, worker]</source>
        <translation>role: [controlplane, etcd, worker] schreiben</translation>
    </message>
    <message>
        <source>RKE has no role &quot;%1&quot;</source>
        <translation>RKE hat keine Rolle „%1“</translation>
    </message>
    <message>
        <source>a cluster file of RKE is a mapping with the key &quot;nodes&quot;</source>
        <translation>eine Cluster-Datei von RKE ist eine Zuordnung mit dem Schlüssel „nodes“</translation>
    </message>
    <message>
        <source>a private key stands in the file itself; it is read there at each login and kept nowhere else</source>
        <translation>ein privater Schlüssel steht in der Datei selbst; er wird dort bei jeder Anmeldung gelesen und nirgends sonst aufbewahrt</translation>
    </message>
    <message>
        <source>keep the file where it is, readable by you alone; the case names it as %1</source>
        <translation>lassen Sie die Datei, wo sie ist, nur für Sie lesbar; der Fall nennt sie als %1</translation>
    </message>
    <message>
        <source>import the file itself, not its text; then the key is read there</source>
        <translation>importieren Sie die Datei selbst, nicht ihren Text; dann wird der Schlüssel dort gelesen</translation>
    </message>
    <message>
        <source>it is no cluster file of RKE that can be read</source>
        <translation>es ist keine lesbare Clusterdatei von RKE</translation>
    </message>
    <message>
        <source>no ssh_key stands there at %1</source>
        <translation>dort steht kein ssh_key bei %1</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>%1 could not be written to disk.</source>
        <translation>%1 konnte nicht auf den Datenträger geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the disk is not full.</source>
        <translation>Prüfen, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>No space could be set aside for the journal.</source>
        <translation>Für das Journal konnte kein Platz reserviert werden.</translation>
    </message>
    <message>
        <source>Free %1 MiB on the disk that holds %2.</source>
        <translation>%1 MiB auf dem Datenträger freimachen, auf dem %2 liegt.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and the folder can be written.</source>
        <translation>Prüfen, ob der Datenträger voll ist und der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>Another program works on this run.</source>
        <translation>Ein anderes Programm arbeitet an diesem Lauf.</translation>
    </message>
    <message>
        <source>%1, process %2 on %3</source>
        <translation>%1, Prozess %2 auf %3</translation>
    </message>
    <message>
        <source>Use that window, or end that program first.</source>
        <translation>Jenes Fenster benutzen oder zuerst jenes Programm beenden.</translation>
    </message>
    <message>
        <source>%1 is damaged in line %2.</source>
        <translation>%1 ist in Zeile %2 beschädigt.</translation>
    </message>
    <message>
        <source>The file was changed or the disk lost data. The run cannot go on from it; its plan and output files are still there.</source>
        <translation>Die Datei wurde verändert, oder der Datenträger hat Daten verloren. Der Lauf kann damit nicht weitergehen; sein Plan und seine Ausgabedateien sind noch da.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It has the number %1.</source>
        <translation>Sie hat die Nummer %1.</translation>
    </message>
    <message>
        <source>It does not follow from the line before it (SHA-256 differs).</source>
        <translation>Sie folgt nicht aus der Zeile davor (SHA-256 weicht ab).</translation>
    </message>
</context>
<context>
    <name>JumpConnection</name>
    <message>
        <source>Connecting was interrupted.</source>
        <translation>Das Verbinden wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The system has no more sockets.</source>
        <translation>Das System hat keine Sockets mehr.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 cannot reach %2, port %3.</source>
        <translation>%1 erreicht %2, Port %3, nicht.</translation>
    </message>
    <message>
        <source>The SSH server of %1 must allow forwarding for this user: AllowTcpForwarding and PermitOpen in its sshd_config, no restrict in authorized_keys.</source>
        <translation>Der SSH-Server von %1 muss diesem Benutzer Weiterleitungen erlauben: AllowTcpForwarding und PermitOpen in seiner sshd_config, kein restrict in authorized_keys.</translation>
    </message>
    <message>
        <source>Is the machine on, and does %1 know its address and reach it?</source>
        <translation>Ist der Rechner an, und kennt und erreicht %1 seine Adresse?</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Die Verbindung zu %1 ging verloren.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>KnownHosts</name>
    <message>
        <source>%1 (revoked)</source>
        <translation>%1 (widerrufen)</translation>
    </message>
    <message>
        <source>The host key could not be kept in %1.</source>
        <translation>Der Host-Schlüssel konnte nicht in %1 abgelegt werden.</translation>
    </message>
    <message>
        <source>It counts until the program ends.</source>
        <translation>Er gilt, bis das Programm endet.</translation>
    </message>
</context>
<context>
    <name>LibsshSession</name>
    <message>
        <source>The SSH library is out of memory.</source>
        <translation>Der SSH-Bibliothek ist der Speicher ausgegangen.</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>Die Sitzung ist geschlossen.</translation>
    </message>
    <message>
        <source>Connecting to %1 was interrupted.</source>
        <translation>Das Verbinden mit %1 wurde unterbrochen.</translation>
    </message>
</context>
<context>
    <name>LocalSession</name>
    <message>
        <source>The work on this machine was interrupted.</source>
        <translation>Die Arbeit auf dieser Maschine wurde unterbrochen.</translation>
    </message>
    <message>
        <source>This machine has no POSIX shell (sh).</source>
        <translation>Diese Maschine hat keine POSIX-Shell (sh).</translation>
    </message>
    <message>
        <source>The session on this machine is closed.</source>
        <translation>Die Sitzung auf dieser Maschine ist geschlossen.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Name a jump box with Linux as the workstation of the case, which is the better way. Or install Git for Windows, which brings a shell.</source>
        <translation>Einen Jump-Host mit Linux als Arbeitsplatz des Falls nennen, das ist der bessere Weg. Oder Git for Windows installieren, das eine Shell mitbringt.</translation>
    </message>
</context>
<context>
    <name>LoginFromCase</name>
    <message>
        <source>From ssh_config: %1</source>
        <translation>Aus ssh_config: %1</translation>
    </message>
    <message>
        <source>ssh_config was not read, since its commands were declined. Its ports, users, keys and jump hosts do not count.</source>
        <translation>ssh_config wurde nicht gelesen, weil seine Befehle abgelehnt wurden. Die Ports, Benutzer, Schlüssel und Jump-Hosts darin gelten nicht.</translation>
    </message>
</context>
<context>
    <name>NodeAgent</name>
    <message>
        <source>The call to the node was interrupted.</source>
        <translation>Der Aufruf an den Knoten wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The node did not answer in time.</source>
        <translation>Der Knoten hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Connect again; what the node does is not affected.</source>
        <translation>Erneut verbinden; was der Knoten tut, ist davon nicht berührt.</translation>
    </message>
    <message>
        <source>The connection to the node was lost.</source>
        <translation>Die Verbindung zum Knoten ging verloren.</translation>
    </message>
    <message>
        <source>The program on the node gave no answer.</source>
        <translation>Das Programm auf dem Knoten gab keine Antwort.</translation>
    </message>
    <message>
        <source>A login script, sudo or a missing shell may have come between.</source>
        <translation>Ein Anmeldeskript, sudo oder eine fehlende Shell kann dazwischengekommen sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a run.</source>
        <translation>„%1“ kann nicht der Name eines Laufs sein.</translation>
    </message>
</context>
<context>
    <name>NodeStory</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>all its steps have ended</source>
        <translation>alle seine Schritte sind beendet</translation>
    </message>
    <message>
        <source>does not answer since %1; its step may still be running</source>
        <translation>antwortet seit %1 nicht; sein Schritt läuft vielleicht noch</translation>
    </message>
</context>
<context>
    <name>OutputSpool</name>
    <message>
        <source>The output file %1 could not be opened.</source>
        <translation>Die Ausgabedatei %1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The output file %1 could not be protected from other users.</source>
        <translation>Die Ausgabedatei %1 konnte nicht vor anderen Benutzern geschützt werden.</translation>
    </message>
    <message>
        <source>The torn end of the output file %1 could not be cut.</source>
        <translation>Das abgerissene Ende der Ausgabedatei %1 konnte nicht abgeschnitten werden.</translation>
    </message>
    <message>
        <source>The damaged part of an output could not be kept as %1.</source>
        <translation>Der beschädigte Teil einer Ausgabe konnte nicht als %1 aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Output came before its step began.</source>
        <translation>Ausgabe kam, bevor ihr Schritt begann.</translation>
    </message>
    <message>
        <source>Bytes %1 to %2 are missing.</source>
        <translation>Die Bytes %1 bis %2 fehlen.</translation>
    </message>
    <message>
        <source>A part of the output did not come.</source>
        <translation>Ein Teil der Ausgabe ist nicht angekommen.</translation>
    </message>
    <message>
        <source>The output file %1 could not be written.</source>
        <translation>Die Ausgabedatei %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing is lost: the node keeps the whole output. Make room on this machine&apos;s disk.</source>
        <translation>Nichts ist verloren: Der Knoten bewahrt die ganze Ausgabe auf. Auf dem Datenträger dieser Maschine Platz schaffen.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändert</translation>
    </message>
    <message>
        <source>destroys</source>
        <translation>vernichtet</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>%1, first</source>
        <translation>%1, erster</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>the desk has no facts</source>
        <translation>der Arbeitsplatz hat keine Fakten</translation>
    </message>
    <message>
        <source>value %1 refers to itself</source>
        <translation>der Wert %1 bezieht sich auf sich selbst</translation>
    </message>
    <message>
        <source>%1 does not decide %2</source>
        <translation>%1 entscheidet %2 nicht</translation>
    </message>
    <message>
        <source>a fact that decides %1 is unknown</source>
        <translation>ein Fakt, der %1 entscheidet, ist unbekannt</translation>
    </message>
    <message>
        <source>%1 is known only during the run, a value before it</source>
        <translation>%1 ist erst während des Laufs bekannt, ein Wert schon vorher</translation>
    </message>
    <message>
        <source>its text holds a name in ${…}: %1</source>
        <translation>sein Text enthält einen Namen in ${…}: %1</translation>
    </message>
    <message>
        <source>%1 uses the list %2 as one word</source>
        <translation>%1 benutzt die Liste %2 als ein Wort</translation>
    </message>
    <message>
        <source>%1 uses ${%2}, which does not exist</source>
        <translation>%1 benutzt ${%2}, das es nicht gibt</translation>
    </message>
    <message>
        <source>%1 needs %2 of %3, which could not be read: %4</source>
        <translation>%1 braucht %2 von %3, das nicht gelesen werden konnte: %4</translation>
    </message>
    <message>
        <source>connect to %1 again and read its facts</source>
        <translation>erneut mit %1 verbinden und die Fakten lesen</translation>
    </message>
    <message>
        <source>%1 cannot use %2 of %3: %4</source>
        <translation>%1 kann %2 von %3 nicht benutzen: %4</translation>
    </message>
    <message>
        <source>%1 needs %2 for %3, which is not given</source>
        <translation>%1 braucht %2 für %3; es ist nicht angegeben</translation>
    </message>
    <message>
        <source>the input %1 is missing</source>
        <translation>die Eingabe %1 fehlt</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>kein Geheimnis</translation>
    </message>
    <message>
        <source>one value, no list</source>
        <translation>ein einzelner Wert, keine Liste</translation>
    </message>
    <message>
        <source>the input %1 cannot be &quot;%2&quot;</source>
        <translation>die Eingabe %1 kann nicht „%2“ sein</translation>
    </message>
    <message>
        <source>the procedure %1 has no input %2</source>
        <translation>das Verfahren %1 hat keine Eingabe %2</translation>
    </message>
    <message>
        <source>the first server %1 is left out</source>
        <translation>der erste Server %1 ist ausgelassen</translation>
    </message>
    <message>
        <source>the procedure &quot;%1&quot; is not for this cluster</source>
        <translation>das Verfahren „%1“ ist nicht für diesen Cluster</translation>
    </message>
    <message>
        <source>it cannot be told whether the check %1 concerns %2: a fact is unknown</source>
        <translation>ob die Prüfung %1 für %2 gilt, lässt sich nicht sagen: ein Fakt ist unbekannt</translation>
    </message>
    <message>
        <source>step %1 has no way for %2 = &quot;%3&quot;</source>
        <translation>der Schritt %1 hat keinen Weg für %2 = „%3“</translation>
    </message>
    <message>
        <source>it cannot be told whether step %1 is needed on %2: a fact is unknown</source>
        <translation>ob der Schritt %1 auf %2 nötig ist, lässt sich nicht sagen: ein Fakt ist unbekannt</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>check %1 of %2</source>
        <translation>Prüfung %1 von %2</translation>
    </message>
    <message>
        <source>choose another procedure of its install type</source>
        <translation>ein anderes Verfahren dieses Installationstyps wählen</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>The state of the practice cluster cannot be kept.</source>
        <translation>Der Zustand des Übungsclusters kann nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>There is no such fault for the practice cluster.</source>
        <translation>Einen solchen Fehler gibt es für den Übungscluster nicht.</translation>
    </message>
    <message>
        <source>A key of the practice cluster could not be written.</source>
        <translation>Ein Schlüssel des Übungsclusters konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A practice node could not open a port on this machine.</source>
        <translation>Ein Übungsknoten konnte auf dieser Maschine keinen Port öffnen.</translation>
    </message>
    <message>
        <source>The behaviour of the practice cluster cannot be read.</source>
        <translation>Das Verhalten des Übungsclusters ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There is nothing to practise %1 on.</source>
        <translation>Für %1 gibt es keine Übungsumgebung.</translation>
    </message>
</context>
<context>
    <name>PracticeDrill</name>
    <message>
        <source>Known faults: %1</source>
        <translation>Bekannte Fehler: %1</translation>
    </message>
    <message>
        <source>A practice case reaches the practice cluster only; node %1 is not one of it.</source>
        <translation>Ein Übungsfall erreicht nur den Übungscluster; der Knoten %1 gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Make a case of its own for real machines.</source>
        <translation>Für echte Maschinen einen eigenen Fall anlegen.</translation>
    </message>
</context>
<context>
    <name>ProcedureTexts</name>
    <message>
        <source>a text or a number</source>
        <translation>ein Text oder eine Zahl</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number or a version</source>
        <translation>eine Zahl oder eine Version</translation>
    </message>
    <message>
        <source>[lowest, highest]</source>
        <translation>[kleinste, größte]</translation>
    </message>
    <message>
        <source>a version such as v1.31.9+rke2r1</source>
        <translation>eine Version wie v1.31.9+rke2r1</translation>
    </message>
    <message>
        <source>a condition is a mapping such as {input: ID, is: VALUE}</source>
        <translation>eine Bedingung ist eine Zuordnung wie {input: ID, is: VALUE}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not go beside &quot;%2&quot;</source>
        <translation>„%1“ steht nicht neben „%2“</translation>
    </message>
    <message>
        <source>join several conditions with all: [...]</source>
        <translation>mehrere Bedingungen mit all: [...] verbinden</translation>
    </message>
    <message>
        <source>%1 needs a list of conditions</source>
        <translation>%1 braucht eine Liste von Bedingungen</translation>
    </message>
    <message>
        <source>the condition says not what it looks at</source>
        <translation>die Bedingung sagt nicht, was sie ansieht</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>the condition has no operator</source>
        <translation>die Bedingung hat keinen Operator</translation>
    </message>
    <message>
        <source>a condition has no key &quot;%1&quot;</source>
        <translation>eine Bedingung hat keinen Schlüssel „%1“</translation>
    </message>
    <message>
        <source>operators: %1</source>
        <translation>Operatoren: %1</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>a condition looks at one thing; there is already &quot;%1&quot;</source>
        <translation>eine Bedingung sieht eine Sache an; es gibt schon „%1“</translation>
    </message>
    <message>
        <source>a condition has one operator; there is already &quot;%1&quot;</source>
        <translation>eine Bedingung hat einen Operator; es gibt schon „%1“</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 braucht %2</translation>
    </message>
    <message>
        <source>%1 needs a value, not a name</source>
        <translation>%1 braucht einen Wert, keinen Namen</translation>
    </message>
    <message>
        <source>the right side is one name, such as {input: ID}</source>
        <translation>die rechte Seite ist ein Name, wie {input: ID}</translation>
    </message>
    <message>
        <source>there is no role &quot;%1&quot;</source>
        <translation>es gibt keine Rolle „%1“</translation>
    </message>
    <message>
        <source>first and except: first together select nobody</source>
        <translation>first und except: first zusammen wählen niemanden aus</translation>
    </message>
    <message>
        <source>say which nodes, for example {role: server}</source>
        <translation>sagen, welche Knoten, zum Beispiel {role: server}</translation>
    </message>
    <message>
        <source>expect cannot be read: &quot;%1&quot;</source>
        <translation>expect ist nicht lesbar: „%1“</translation>
    </message>
    <message>
        <source>write exit 0, is TEXT, contains TEXT or matches REGEX</source>
        <translation>exit 0, is TEXT, contains TEXT oder matches REGEX schreiben</translation>
    </message>
    <message>
        <source>the regular expression is not valid: %1</source>
        <translation>der reguläre Ausdruck ist nicht gültig: %1</translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation>%1 darf nicht leer sein</translation>
    </message>
    <message>
        <source>%1 must be a duration of at most a week</source>
        <translation>%1 muss eine Dauer von höchstens einer Woche sein</translation>
    </message>
    <message>
        <source>for example 30s, 5m or 2h</source>
        <translation>zum Beispiel 30s, 5m oder 2h</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; may hold letters, digits, &apos;.&apos; and &apos;-&apos; only and begins with a letter</source>
        <translation>die ID „%1“ darf nur Buchstaben, Ziffern, &apos;.&apos; und &apos;-&apos; enthalten und beginnt mit einem Buchstaben</translation>
    </message>
    <message>
        <source>%1 must be a list of words</source>
        <translation>%1 muss eine Liste von Wörtern sein</translation>
    </message>
    <message>
        <source>write [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>[&quot;one&quot;, &quot;two&quot;] schreiben</translation>
    </message>
    <message>
        <source>the check</source>
        <translation>die Prüfung</translation>
    </message>
    <message>
        <source>a check that must hold for a time needs a longer within</source>
        <translation>eine Prüfung, die eine Zeit lang gelten muss, braucht ein längeres within</translation>
    </message>
    <message>
        <source>%1 must be a list</source>
        <translation>%1 muss eine Liste sein</translation>
    </message>
    <message>
        <source>the parameter &quot;%1&quot; is a list here and cannot stand inside a text</source>
        <translation>der Parameter „%1“ ist hier eine Liste und kann nicht in einem Text stehen</translation>
    </message>
    <message>
        <source>there is no fragment &quot;%1&quot;</source>
        <translation>es gibt kein Fragment „%1“</translation>
    </message>
    <message>
        <source>the step</source>
        <translation>der Schritt</translation>
    </message>
    <message>
        <source>fragments use each other without end, or too many times</source>
        <translation>Fragmente benutzen einander ohne Ende oder zu oft</translation>
    </message>
    <message>
        <source>the fragment</source>
        <translation>das Fragment</translation>
    </message>
    <message>
        <source>the fragment &quot;%1&quot; has no parameter &quot;%2&quot;</source>
        <translation>das Fragment „%1“ hat keinen Parameter „%2“</translation>
    </message>
    <message>
        <source>the fragment &quot;%1&quot; needs the parameter &quot;%2&quot;</source>
        <translation>das Fragment „%1“ braucht den Parameter „%2“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no fact name</source>
        <translation>„%1“ ist kein Name eines Fakts</translation>
    </message>
    <message>
        <source>write it like rke2.version</source>
        <translation>wie rke2.version schreiben</translation>
    </message>
    <message>
        <source>the input</source>
        <translation>die Eingabe</translation>
    </message>
    <message>
        <source>an input of type choice needs two choices or more</source>
        <translation>eine Eingabe vom Typ choice braucht zwei oder mehr Möglichkeiten</translation>
    </message>
    <message>
        <source>a secret has no default</source>
        <translation>ein Geheimnis hat keine Vorgabe</translation>
    </message>
    <message>
        <source>the probe</source>
        <translation>die Abfrage</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>der Wert</translation>
    </message>
    <message>
        <source>a value needs one of from, words, lines, cases or default</source>
        <translation>ein Wert braucht eines von from, words, lines, cases oder default</translation>
    </message>
    <message>
        <source>the rule</source>
        <translation>die Regel</translation>
    </message>
    <message>
        <source>a rule of stage check needs a title for the Checks page</source>
        <translation>eine Regel mit stage check braucht einen Titel für die Seite „Prüfungen“</translation>
    </message>
    <message>
        <source>the phase</source>
        <translation>die Phase</translation>
    </message>
    <message>
        <source>the step &quot;%1&quot; has no limit</source>
        <translation>der Schritt „%1“ hat kein limit</translation>
    </message>
    <message>
        <source>add limit: and how long it may take at most</source>
        <translation>limit: ergänzen und wie lange er höchstens dauern darf</translation>
    </message>
    <message>
        <source>the step &quot;%1&quot; usually takes longer than its limit</source>
        <translation>der Schritt „%1“ dauert gewöhnlich länger als seine Grenze</translation>
    </message>
    <message>
        <source>the step &quot;%1&quot; destroys and does not say what it keeps</source>
        <translation>der Schritt „%1“ vernichtet und sagt nicht, was er aufbewahrt</translation>
    </message>
    <message>
        <source>add keeps: {paths: […]}, or {nothing: true, because: …}</source>
        <translation>keeps: {paths: […]} oder {nothing: true, because: …} ergänzen</translation>
    </message>
    <message>
        <source>the step &quot;%1&quot; keeps something and says that it only reads</source>
        <translation>der Schritt „%1“ bewahrt etwas auf und sagt, dass er nur liest</translation>
    </message>
    <message>
        <source>the step &quot;%1&quot; has no positive evidence; exit code 0 is none</source>
        <translation>der Schritt „%1“ hat keinen positiven Nachweis; Rückgabewert 0 ist keiner</translation>
    </message>
    <message>
        <source>add verify: with all, any or checks</source>
        <translation>verify: mit all, any oder checks ergänzen</translation>
    </message>
    <message>
        <source>the script of &quot;%1&quot; prints this line itself; it proves nothing</source>
        <translation>das Skript von „%1“ gibt diese Zeile selbst aus; sie beweist nichts</translation>
    </message>
    <message>
        <source>use a line of the program that does the work, or a check of the state</source>
        <translation>eine Zeile des Programms benutzen, das die Arbeit tut, oder eine Prüfung des Zustands</translation>
    </message>
    <message>
        <source>the argv of &quot;%1&quot; does not begin with a program</source>
        <translation>das argv von „%1“ beginnt nicht mit einem Programm</translation>
    </message>
    <message>
        <source>the argv of &quot;%1&quot; starts a shell</source>
        <translation>das argv von „%1“ startet eine Shell</translation>
    </message>
    <message>
        <source>write script: instead</source>
        <translation>stattdessen script: schreiben</translation>
    </message>
    <message>
        <source>${%1} may hold quotes or line breaks and cannot stand in %2</source>
        <translation>${%1} kann Anführungszeichen oder Zeilenumbrüche enthalten und darf nicht in %2 stehen</translation>
    </message>
    <message>
        <source>use an input of type name, fileName, host, hostPort, choice, bool, seconds or rancherVersion</source>
        <translation>eine Eingabe vom Typ name, fileName, host, hostPort, choice, bool, seconds oder rancherVersion benutzen</translation>
    </message>
    <message>
        <source>%1 uses ${%2}, which no earlier step captures</source>
        <translation>%1 benutzt ${%2}, das kein früherer Schritt erfasst</translation>
    </message>
    <message>
        <source>%1 uses the secret fact &quot;%2&quot;; secrets never stand in commands</source>
        <translation>%1 benutzt den geheimen Fakt „%2“; Geheimnisse stehen nie in Befehlen</translation>
    </message>
    <message>
        <source>%1 uses ${%2}, which does not exist</source>
        <translation>%1 benutzt ${%2}, das es nicht gibt</translation>
    </message>
    <message>
        <source>did you mean ${%1}?</source>
        <translation>ist ${%1} gemeint?</translation>
    </message>
    <message>
        <source>for a default of the shell write ${%1}</source>
        <translation>für eine Vorgabe der Shell ${%1} schreiben</translation>
    </message>
    <message>
        <source>for a variable of the shell write $%1</source>
        <translation>für eine Variable der Shell $%1 schreiben</translation>
    </message>
    <message>
        <source>%1 is one value, not a list</source>
        <translation>%1 ist ein einzelner Wert, keine Liste</translation>
    </message>
    <message>
        <source>write ${%1}</source>
        <translation>${%1} schreiben</translation>
    </message>
    <message>
        <source>%1 is a list</source>
        <translation>%1 ist eine Liste</translation>
    </message>
    <message>
        <source>write ${%1...}</source>
        <translation>${%1...} schreiben</translation>
    </message>
    <message>
        <source>the condition uses %1 &quot;%2&quot;, which does not exist</source>
        <translation>die Bedingung benutzt %1 „%2“, das es nicht gibt</translation>
    </message>
    <message>
        <source>this program reads format 1, the file says %1</source>
        <translation>dieses Programm liest Format 1, die Datei sagt %1</translation>
    </message>
    <message>
        <source>steps must be a list with at least one step</source>
        <translation>steps muss eine Liste mit mindestens einem Schritt sein</translation>
    </message>
    <message>
        <source>the procedure</source>
        <translation>das Verfahren</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; must equal the file name &quot;%2&quot;</source>
        <translation>die ID „%1“ muss dem Dateinamen „%2“ gleichen</translation>
    </message>
    <message>
        <source>the rule file</source>
        <translation>die Regeldatei</translation>
    </message>
    <message>
        <source>there are two of the id &quot;%1&quot; among %2</source>
        <translation>zweimal dieselbe ID „%1“ unter: %2</translation>
    </message>
    <message>
        <source>verification &quot;%1&quot;</source>
        <translation>Verifizierung „%1“</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>Verifizierung</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>the probe &quot;%1&quot;</source>
        <translation>die Abfrage „%1“</translation>
    </message>
    <message>
        <source>the value &quot;%1&quot;</source>
        <translation>der Wert „%1“</translation>
    </message>
    <message>
        <source>the rule &quot;%1&quot;</source>
        <translation>die Regel „%1“</translation>
    </message>
    <message>
        <source>the rule &quot;%1&quot; names the step &quot;%2&quot;, which does not exist</source>
        <translation>die Regel „%1“ nennt den Schritt „%2“, den es nicht gibt</translation>
    </message>
    <message>
        <source>the step &quot;%1&quot; needs &quot;%2&quot;, which does not come before it</source>
        <translation>der Schritt „%1“ braucht „%2“, der nicht vor ihm kommt</translation>
    </message>
    <message>
        <source>it can never be reached; change the order</source>
        <translation>er kann nie erreicht werden; die Reihenfolge ändern</translation>
    </message>
    <message>
        <source>the step &quot;%1&quot; needs &quot;%2&quot;, which does not exist</source>
        <translation>der Schritt „%1“ braucht „%2“, den es nicht gibt</translation>
    </message>
    <message>
        <source>the step &quot;%1&quot;</source>
        <translation>der Schritt „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no choice of the input &quot;%2&quot;</source>
        <translation>„%1“ ist keine Möglichkeit der Eingabe „%2“</translation>
    </message>
    <message>
        <source>the step &quot;%1&quot; is in the phase &quot;%2&quot;, which does not exist</source>
        <translation>der Schritt „%1“ steht in der Phase „%2“, die es nicht gibt</translation>
    </message>
    <message>
        <source>the step &quot;%1&quot; shows the rule &quot;%2&quot;, which does not exist</source>
        <translation>der Schritt „%1“ zeigt die Regel „%2“, die es nicht gibt</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>the phase &quot;%1&quot; has no step</source>
        <translation>die Phase „%1“ hat keinen Schritt</translation>
    </message>
    <message>
        <source>sudo without -n may ask for a password</source>
        <translation>sudo ohne -n kann nach einem Passwort fragen</translation>
    </message>
    <message>
        <source>%1 waits for a person</source>
        <translation>%1 wartet auf einen Menschen</translation>
    </message>
    <message>
        <source>%1 -i asks before it acts</source>
        <translation>%1 -i fragt, bevor es handelt</translation>
    </message>
    <message>
        <source>%1 -it needs a terminal</source>
        <translation>%1 -it braucht ein Terminal</translation>
    </message>
    <message>
        <source>kubectl edit opens an editor</source>
        <translation>kubectl edit öffnet einen Editor</translation>
    </message>
    <message>
        <source>%1 without -y asks</source>
        <translation>%1 ohne -y fragt nach</translation>
    </message>
    <message>
        <source>zypper without -n asks</source>
        <translation>zypper ohne -n fragt nach</translation>
    </message>
    <message>
        <source>psql without -w may ask for a password</source>
        <translation>psql ohne -w kann nach einem Passwort fragen</translation>
    </message>
    <message>
        <source>%1 -p asks for a password</source>
        <translation>%1 -p fragt nach einem Passwort</translation>
    </message>
    <message>
        <source>backquotes are not used here</source>
        <translation>Backquotes werden hier nicht benutzt</translation>
    </message>
    <message>
        <source>write $(…)</source>
        <translation>$(…) schreiben</translation>
    </message>
    <message>
        <source>a quote, bracket or here-document never ends</source>
        <translation>ein Anführungszeichen, eine Klammer oder ein Here-Dokument endet nie</translation>
    </message>
    <message>
        <source>put it outside, for example x=%1, and use &quot;$x&quot;</source>
        <translation>es außerhalb schreiben, zum Beispiel x=%1, und &quot;$x&quot; benutzen</translation>
    </message>
    <message>
        <source>%1 stands inside quotes; it quotes itself</source>
        <translation>%1 steht in Anführungszeichen; es setzt sich selbst in Anführungszeichen</translation>
    </message>
    <message>
        <source>%1 stands in a here-document</source>
        <translation>%1 steht in einem Here-Dokument</translation>
    </message>
    <message>
        <source>%1 stands inside an expansion of the shell</source>
        <translation>%1 steht in einer Ersetzung der Shell</translation>
    </message>
    <message>
        <source>a list must stand between spaces</source>
        <translation>eine Liste muss zwischen Leerzeichen stehen</translation>
    </message>
    <message>
        <source>nobody can answer a run</source>
        <translation>einem Lauf kann niemand antworten</translation>
    </message>
    <message>
        <source>the wizard never runs %1: it deletes what the rollback needs</source>
        <translation>der Assistent führt %1 nie aus: es löscht, was der Rollback braucht</translation>
    </message>
    <message>
        <source>offer it as text where the documents ask for it</source>
        <translation>es als Text anbieten, wo die Dokumentation danach verlangt</translation>
    </message>
    <message>
        <source>a download goes straight into a shell: a cut connection runs half of it</source>
        <translation>ein Download geht direkt in eine Shell: eine abgerissene Verbindung führt die Hälfte davon aus</translation>
    </message>
    <message>
        <source>save it to a file, check it, run the file</source>
        <translation>in eine Datei speichern, prüfen, die Datei ausführen</translation>
    </message>
    <message>
        <source>the left side of this pipe can fail unseen: %1</source>
        <translation>die linke Seite dieser Pipe kann unbemerkt fehlschlagen: %1</translation>
    </message>
    <message>
        <source>write out=$(command) || exit 1 and printf &apos;%s\n&apos; &quot;$out&quot; | …</source>
        <translation>out=$(command) || exit 1 und printf &apos;%s\n&apos; &quot;$out&quot; | … schreiben</translation>
    </message>
    <message>
        <source>this deletes %1, which the step keeps</source>
        <translation>das löscht %1, das der Schritt aufbewahrt</translation>
    </message>
    <message>
        <source>this deletes %1, which nothing keeps</source>
        <translation>das löscht %1, das nichts aufbewahrt</translation>
    </message>
    <message>
        <source>move it aside, or say effect: destroy and keeps</source>
        <translation>es beiseitelegen oder effect: destroy und keeps angeben</translation>
    </message>
    <message>
        <source>there is no procedure &quot;%1&quot;</source>
        <translation>es gibt kein Verfahren „%1“</translation>
    </message>
    <message>
        <source>the step &quot;%1&quot; does nothing</source>
        <translation>der Schritt „%1“ tut nichts</translation>
    </message>
    <message>
        <source>give it one of script, argv, transfer, edit, wait, http, manual, use, either</source>
        <translation>ihm eines von script, argv, transfer, edit, wait, http, manual, use, either geben</translation>
    </message>
    <message>
        <source>a step has one kind; there is &quot;%1&quot; and &quot;%2&quot;</source>
        <translation>ein Schritt hat eine Art; hier stehen „%1“ und „%2“</translation>
    </message>
    <message>
        <source>the step &quot;%1&quot; needs the key &quot;on&quot;</source>
        <translation>der Schritt „%1“ braucht den Schlüssel &quot;on&quot;</translation>
    </message>
    <message>
        <source>forEach needs either nodes or list</source>
        <translation>forEach braucht entweder nodes oder list</translation>
    </message>
    <message>
        <source>match must be a regular expression with one group</source>
        <translation>match muss ein regulärer Ausdruck mit einer Gruppe sein</translation>
    </message>
    <message>
        <source>for example ^kept (.+)$</source>
        <translation>zum Beispiel ^kept (.+)$</translation>
    </message>
    <message>
        <source>keeps needs either paths, or nothing: true and because</source>
        <translation>keeps braucht entweder paths oder nothing: true und because</translation>
    </message>
    <message>
        <source>as names an environment variable, for example DB_PASSWORD</source>
        <translation>as nennt eine Umgebungsvariable, zum Beispiel DB_PASSWORD</translation>
    </message>
    <message>
        <source>this is no text or regular expression to look for</source>
        <translation>das ist kein Text oder regulärer Ausdruck, nach dem sich suchen ließe</translation>
    </message>
    <message>
        <source>exit must be a list of numbers</source>
        <translation>exit muss eine Liste von Zahlen sein</translation>
    </message>
    <message>
        <source>write [0]</source>
        <translation>[0] schreiben</translation>
    </message>
    <message>
        <source>from must be output, journal UNIT or log COMMAND</source>
        <translation>from muss output, journal UNIT oder log COMMAND sein</translation>
    </message>
    <message>
        <source>either needs two bodies or more under is</source>
        <translation>either braucht zwei oder mehr Rümpfe unter is</translation>
    </message>
    <message>
        <source>each body is a mapping with one kind of step</source>
        <translation>jeder Rumpf ist eine Zuordnung mit einer Art von Schritt</translation>
    </message>
    <message>
        <source>the use of a fragment</source>
        <translation>der Gebrauch eines Fragments</translation>
    </message>
    <message>
        <source>the fragment &quot;%1&quot; holds %2, not %3</source>
        <translation>das Fragment „%1“ enthält %2, nicht %3</translation>
    </message>
    <message>
        <source>a fragment holds one list, one of: %1</source>
        <translation>ein Fragment enthält genau eine Liste, eine von: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file name for an include</source>
        <translation>„%1“ ist kein Dateiname zum Einbinden</translation>
    </message>
    <message>
        <source>write it relative to this file, such as shared/name.yaml</source>
        <translation>schreiben Sie ihn relativ zu dieser Datei, etwa shared/name.yaml</translation>
    </message>
    <message>
        <source>&quot;%1&quot; includes this file again</source>
        <translation>„%1“ bindet diese Datei wieder ein</translation>
    </message>
    <message>
        <source>there is no file &quot;%1&quot;</source>
        <translation>es gibt keine Datei „%1“</translation>
    </message>
    <message>
        <source>the fragment file</source>
        <translation>die Fragmentdatei</translation>
    </message>
    <message>
        <source>%1 must be a mapping</source>
        <translation>%1 muss eine Zuordnung sein</translation>
    </message>
    <message>
        <source>there are two fragments &quot;%1&quot;</source>
        <translation>es gibt zwei Fragmente „%1“</translation>
    </message>
    <message>
        <source>tls: pinned needs ca, the certificate that the answer is checked against, and nothing else does</source>
        <translation>tls: pinned braucht ca, das Zertifikat, gegen das die Antwort geprüft wird; sonst gehört ca nicht dorthin</translation>
    </message>
    <message>
        <source>a token is sent from the desk only, and only to a server that is checked</source>
        <translation>ein Token wird nur von diesem Rechner aus und nur an einen geprüften Server gesendet</translation>
    </message>
    <message>
        <source>a check has either a script or http</source>
        <translation>eine Prüfung hat entweder ein script oder http</translation>
    </message>
    <message>
        <source>&quot;%1&quot; asks for the secret &quot;%2&quot;, which is no input of type secret</source>
        <translation>„%1“ verlangt das Geheimnis „%2“, das keine Eingabe vom Typ secret ist</translation>
    </message>
    <message>
        <source>installTypes must be a list with at least one install type</source>
        <translation>installTypes muss eine Liste mit mindestens einer Installationsart sein</translation>
    </message>
    <message>
        <source>a procedure that is not the usual one of its install type says in chooseWhen when to choose it</source>
        <translation>ein Verfahren, das nicht das übliche seiner Installationsart ist, sagt in chooseWhen, wann man es wählt</translation>
    </message>
    <message>
        <source>the built-in rules</source>
        <translation>die eingebauten Regeln</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>hinzugefügt: %1</translation>
    </message>
    <message>
        <source>replaced: %1</source>
        <translation>ersetzt: %1</translation>
    </message>
    <message>
        <source>made weaker: %1</source>
        <translation>abgeschwächt: %1</translation>
    </message>
    <message>
        <source>Rules of your own are used</source>
        <translation>Eigene Regeln gelten</translation>
    </message>
    <message>
        <source>Rules of %1 (SHA-256 %2) are used: %3.</source>
        <translation>Es gelten Regeln aus %1 (SHA-256 %2): %3.</translation>
    </message>
    <message>
        <source>No built-in rule is made weaker</source>
        <translation>Keine eingebaute Regel ist abgeschwächt</translation>
    </message>
    <message>
        <source>%1 makes built-in rules weaker: %2. What they warn of is no longer held back.</source>
        <translation>%1 schwächt eingebaute Regeln ab: %2. Wovor sie warnen, wird nicht mehr aufgehalten.</translation>
    </message>
    <message>
        <source>Take these rules out of the file, or give the reason why they do not hold here.</source>
        <translation>Diese Regeln aus der Datei nehmen oder den Grund angeben, warum sie hier nicht gelten.</translation>
    </message>
    <message>
        <source>this is no rule file</source>
        <translation>dies ist keine Regeldatei</translation>
    </message>
    <message>
        <source>it needs the keys format, procedures and rules</source>
        <translation>sie braucht die Schlüssel format, procedures und rules</translation>
    </message>
    <message>
        <source>verdict wrap and the key wrap, which names a procedure, belong together</source>
        <translation>das Urteil wrap und der Schlüssel wrap, der ein Verfahren nennt, gehören zusammen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be put around &quot;%2&quot;</source>
        <translation>„%1“ lässt sich nicht um „%2“ legen</translation>
    </message>
    <message>
        <source>every phase of the outer one says around: before or after, none of the inner one does</source>
        <translation>jede Phase des äußeren sagt around: before oder after, keine des inneren tut das</translation>
    </message>
    <message>
        <source>nothing is put around &quot;%1&quot;, which is put around others itself</source>
        <translation>um „%1“, das sich selbst um andere legt, legt sich nichts</translation>
    </message>
    <message>
        <source>both &quot;%1&quot; and &quot;%2&quot; have &quot;%3&quot;</source>
        <translation>sowohl „%1“ als auch „%2“ haben „%3“</translation>
    </message>
    <message>
        <source>either every phase says around, or none does</source>
        <translation>entweder sagt jede Phase around oder keine</translation>
    </message>
    <message>
        <source>leaves names a folder of this run alone, for example /run/x-${run.id}</source>
        <translation>leaves nennt einen Ordner allein dieses Laufs, zum Beispiel /run/x-${run.id}</translation>
    </message>
    <message>
        <source>what mktemp makes stays when the script fails</source>
        <translation>was mktemp anlegt, bleibt liegen, wenn das Skript fehlschlägt</translation>
    </message>
    <message>
        <source>write trap &apos;rm -rf -- &quot;$name&quot;&apos; EXIT behind it</source>
        <translation>schreiben Sie dahinter trap &apos;rm -rf -- &quot;$name&quot;&apos; EXIT</translation>
    </message>
    <message>
        <source>a script that is ended from outside does not do this</source>
        <translation>ein Skript, das von außen beendet wird, führt dies nicht aus</translation>
    </message>
    <message>
        <source>write trap &apos;exit 143&apos; HUP INT TERM beside it</source>
        <translation>schreiben Sie daneben trap &apos;exit 143&apos; HUP INT TERM</translation>
    </message>
</context>
<context>
    <name>ProxyProcess</name>
    <message>
        <source>The ProxyCommand could not be started.</source>
        <translation>Der ProxyCommand konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>A ProxyCommand cannot be used on Windows. Name the machine in between as a jump host.</source>
        <translation>Unter Windows kann kein ProxyCommand verwendet werden. Nennen Sie die Maschine dazwischen als Jump-Host.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Install type</source>
        <translation>Installationsart</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Snapshot and versions</source>
        <translation>Snapshot und Versionen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifizierung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Rollback record: %1</source>
        <translation>Rollback-Protokoll: %1</translation>
    </message>
    <message>
        <source>%1 · run %2 · %3</source>
        <translation>%1 · Lauf %2 · %3</translation>
    </message>
    <message>
        <source>PRACTICE · %1</source>
        <translation>ÜBUNG · %1</translation>
    </message>
    <message>
        <source>Journal %1</source>
        <translation>Journal %1</translation>
    </message>
    <message>
        <source>Practice. A simulated cluster; nothing real was touched.</source>
        <translation>Übung. Ein simulierter Cluster; nichts Echtes wurde berührt.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Durchgeführt von</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1, von %2 aus</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Its SHA-256 when chosen</source>
        <translation>Seine SHA-256 bei der Auswahl</translation>
    </message>
    <message>
        <source>Its SHA-256 at the restore</source>
        <translation>Seine SHA-256 bei der Wiederherstellung</translation>
    </message>
    <message>
        <source>not shown by any step</source>
        <translation>von keinem Schritt gezeigt</translation>
    </message>
    <message>
        <source>Deviations from the plan</source>
        <translation>Abweichungen vom Plan</translation>
    </message>
    <message>
        <source>No deviations from the plan.</source>
        <translation>Keine Abweichungen vom Plan.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing is left unknown.</source>
        <translation>Nichts ist ungewiss geblieben.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>overridden, with this reason</source>
        <translation>übergangen, mit diesem Grund</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Decisions and notes</source>
        <translation>Entscheidungen und Notizen</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>Schritt %1, %2: %3</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Reason or text</source>
        <translation>Grund oder Text</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Kept copies</source>
        <translation>Aufbewahrte Kopien</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What remains to be done</source>
        <translation>Was noch zu tun bleibt</translation>
    </message>
    <message>
        <source>Digests (SHA-256)</source>
        <translation>Prüfsummen (SHA-256)</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Journal, last line</source>
        <translation>Journal, letzte Zeile</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The record is not signed. Comparing these digests finds accidents, not forgery.</source>
        <translation>Das Protokoll ist nicht signiert. Der Vergleich dieser Prüfsummen findet Versehen, keine Fälschung.</translation>
    </message>
    <message>
        <source>Carried out, but not verified: not every check passed.</source>
        <translation>Durchgeführt, aber nicht verifiziert: Nicht jede Prüfung ist bestanden.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende gestoppt.</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>Fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Interrupted. The run can be resumed; this record is of what is known so far.</source>
        <translation>Unterbrochen. Der Lauf kann fortgesetzt werden; dieses Protokoll enthält, was bisher bekannt ist.</translation>
    </message>
    <message>
        <source>Not ended. This record is of what is known so far.</source>
        <translation>Nicht beendet. Dieses Protokoll enthält, was bisher bekannt ist.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Ended by a person: %1</source>
        <translation>Von einem Menschen beendet: %1</translation>
    </message>
    <message>
        <source>Not carried out: %1.</source>
        <translation>Nicht durchgeführt: %1.</translation>
    </message>
    <message>
        <source>%1 took %2 attempts.</source>
        <translation>%1 brauchte %2 Versuche.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Rule %1 was overridden</source>
        <translation>Regel %1 wurde übergangen</translation>
    </message>
    <message>
        <source>Done although what it needs was skipped: %1</source>
        <translation>Ausgeführt, obwohl übersprungen wurde, was er braucht: %1</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1</source>
        <translation>Inzwischen geändert: %1</translation>
    </message>
    <message>
        <source>How %1 ended is not known</source>
        <translation>Wie %1 endete, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Could not be checked: %1 on %2</source>
        <translation>Konnte nicht geprüft werden: %1 auf %2</translation>
    </message>
    <message>
        <source>Not checked at the end: %1 on %2.</source>
        <translation>Am Ende nicht geprüft: %1 auf %2.</translation>
    </message>
    <message>
        <source>Carried out by, date</source>
        <translation>Durchgeführt von, Datum</translation>
    </message>
    <message>
        <source>Reviewed by, date</source>
        <translation>Geprüft von, Datum</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>nachgewiesen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>overdue, still running</source>
        <translation>überfällig, läuft noch</translation>
    </message>
    <message>
        <source>ended by a person</source>
        <translation>von einem Menschen beendet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>schon erledigt</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>im Gang</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>nicht durchgeführt</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>nicht bekannt: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>; expected: %1</source>
        <translation>; erwartet: %1</translation>
    </message>
    <message>
        <source>; found: %1</source>
        <translation>; gefunden: %1</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Checks at the end</source>
        <translation>Prüfungen am Ende</translation>
    </message>
    <message>
        <source>None were made.</source>
        <translation>Keine wurde vorgenommen.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source> (point of no return)</source>
        <translation> (ab hier kein Zurück)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Start (UTC)</source>
        <translation>Beginn (UTC)</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Commands as run, with their evidence</source>
        <translation>Befehle, wie ausgeführt, mit ihren Nachweisen</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>%1 %2 (%3 UTC)</source>
        <translation>%1 %2 (%3 UTC)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1: the record says &quot;%2&quot;, the journal &quot;%3&quot;.</source>
        <translation>%1: Das Protokoll sagt „%2“, das Journal „%3“.</translation>
    </message>
    <message>
        <source>Journal digest</source>
        <translation>Prüfsumme des Journals</translation>
    </message>
    <message>
        <source>Plan digest</source>
        <translation>Prüfsumme des Plans</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>This is not a record: %1</source>
        <translation>Das ist kein Protokoll: %1</translation>
    </message>
    <message>
        <source>This is not a record of format 1.</source>
        <translation>Das ist kein Protokoll im Format 1.</translation>
    </message>
    <message>
        <source>The record was changed after it was written: its digest does not fit its content.</source>
        <translation>Das Protokoll wurde nach dem Schreiben verändert: Seine Prüfsumme passt nicht zum Inhalt.</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message numerus="yes">
        <source>The run was interrupted and resumed %n times.</source>
        <translation>
            <numerusform>Der Lauf wurde %n-mal unterbrochen und fortgesetzt.</numerusform>
            <numerusform>Der Lauf wurde %n-mal unterbrochen und fortgesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletes what was kept by the run</source>
        <translation>Löscht, was dieser Lauf aufbewahrt hat</translation>
    </message>
    <message>
        <source>Release that runs</source>
        <translation>Laufendes Release</translation>
    </message>
    <message>
        <source>Clean-up record: %1</source>
        <translation>Protokoll des Aufräumens: %1</translation>
    </message>
    <message numerus="yes">
        <source>Last %n lines of the output:</source>
        <translation>
            <numerusform>Letzte %n Zeile der Ausgabe:</numerusform>
            <numerusform>Letzte %n Zeilen der Ausgabe:</numerusform>
        </translation>
    </message>
    <message>
        <source>Output: %1 bytes, SHA-256 %2</source>
        <translation>Ausgabe: %1 Bytes, SHA-256 %2</translation>
    </message>
    <message>
        <source>stored unchanged</source>
        <translation>unverändert gespeichert</translation>
    </message>
    <message>
        <source>stored: %1 bytes, SHA-256 %2</source>
        <translation>gespeichert: %1 Bytes, SHA-256 %2</translation>
    </message>
    <message>
        <source> in output/%1.spool</source>
        <translation> in output/%1.spool</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The stored output of a node lies in output/NODE.spool beside this record.</source>
        <translation>Die gespeicherte Ausgabe eines Knotens liegt in output/KNOTEN.spool neben diesem Protokoll.</translation>
    </message>
    <message numerus="yes">
        <source>%n further facts, read both times, are as they were.</source>
        <translation>
            <numerusform>%n weitere Angabe, beide Male gelesen, ist wie zuvor.</numerusform>
            <numerusform>%n weitere Angaben, beide Male gelesen, sind wie zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks at the end: %1.</source>
        <translation>Prüfungen am Ende: %1.</translation>
    </message>
    <message>
        <source>Completed. Every step that was needed is proven.</source>
        <translation>Abgeschlossen. Jeder Schritt, der nötig war, ist nachgewiesen.</translation>
    </message>
    <message>
        <source>Completed with skipped steps, each with its reason.</source>
        <translation>Abgeschlossen mit übersprungenen Schritten, jeder mit seiner Begründung.</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>completed with skipped steps</source>
        <translation>mit übersprungenen Schritten abgeschlossen</translation>
    </message>
    <message>
        <source>carried out, not verified</source>
        <translation>ausgeführt, nicht verifiziert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Anmeldungen</translation>
    </message>
</context>
<context>
    <name>RecordFiles</name>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>free space or choose another place</source>
        <translation>Platz schaffen oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>there is no format %1</source>
        <translation>es gibt kein Format %1</translation>
    </message>
</context>
<context>
    <name>RecordPaper</name>
    <message>
        <source>Carried out by, date</source>
        <translation>Durchgeführt von, Datum</translation>
    </message>
    <message>
        <source>Reviewed by, date</source>
        <translation>Geprüft von, Datum</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>the pages could not be written: %1</source>
        <translation>die Seiten konnten nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>RemoteFile</name>
    <message>
        <source>There is no connection to %1.</source>
        <translation>Es gibt keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>The work on %1 was interrupted.</source>
        <translation>Die Arbeit auf %1 wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost at %2.</source>
        <translation>Die Verbindung zu %1 ging bei %2 verloren.</translation>
    </message>
    <message>
        <source>%1 could not be written on %2.</source>
        <translation>%1 konnte auf %2 nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 could not be read on %2.</source>
        <translation>%1 konnte auf %2 nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ResourceForm</name>
    <message>
        <source>the name is given by the run itself, so that no two resources share one</source>
        <translation>den Namen vergibt der Lauf selbst, damit keine zwei Ressourcen gleich heißen</translation>
    </message>
    <message>
        <source>leave metadata out</source>
        <translation>metadata weglassen</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 has to be %2</source>
        <translation>%1 muss %2 sein</translation>
    </message>
    <message>
        <source>%1 is no field of this resource</source>
        <translation>%1 ist kein Feld dieser Ressource</translation>
    </message>
    <message>
        <source>meant is perhaps %1</source>
        <translation>gemeint ist vielleicht %1</translation>
    </message>
    <message>
        <source>%1 has fields of its own</source>
        <translation>%1 hat eigene Felder</translation>
    </message>
    <message>
        <source>%1 is missing in %2</source>
        <translation>%1 fehlt in %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>text, in quotes where it looks like something else</source>
        <translation>Text, in Anführungszeichen, wo er nach etwas anderem aussieht</translation>
    </message>
    <message>
        <source>%1 is not set here</source>
        <translation>%1 wird hier nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 stays %2</source>
        <translation>%1 bleibt %2</translation>
    </message>
    <message>
        <source>%1 is between 0 and %2</source>
        <translation>%1 liegt zwischen 0 und %2</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1 ist eines von: %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>this is no resource</source>
        <translation>das ist keine Ressource</translation>
    </message>
</context>
<context>
    <name>RowTexts</name>
    <message>
        <source>The cluster</source>
        <translation>Der Cluster</translation>
    </message>
    <message>
        <source>task %1 of %2: %3</source>
        <translation>Aufgabe %1 von %2: %3</translation>
    </message>
    <message>
        <source>RKE2 with embedded etcd</source>
        <translation>RKE2 mit eingebettetem etcd</translation>
    </message>
    <message>
        <source>You have this if /var/lib/rancher/rke2/server/db/etcd exists on your servers.</source>
        <translation>Das liegt vor, wenn auf den Servern /var/lib/rancher/rke2/server/db/etcd vorhanden ist.</translation>
    </message>
    <message>
        <source>Docker, single node</source>
        <translation>Docker, ein Knoten</translation>
    </message>
    <message>
        <source>You have this if Rancher was started with one docker run command.</source>
        <translation>Das liegt vor, wenn Rancher mit einem docker-run-Befehl gestartet wurde.</translation>
    </message>
    <message>
        <source>RKE, high availability</source>
        <translation>RKE, hochverfügbar</translation>
    </message>
    <message>
        <source>RKE2 with SQLite</source>
        <translation>RKE2 mit SQLite</translation>
    </message>
    <message>
        <source>You have this if the one server has disable-etcd and a state.db.</source>
        <translation>Das liegt vor, wenn der eine Server disable-etcd und eine state.db hat.</translation>
    </message>
    <message>
        <source>RKE2 with an external database</source>
        <translation>RKE2 mit externer Datenbank</translation>
    </message>
    <message>
        <source>You have this if datastore-endpoint is set.</source>
        <translation>Das liegt vor, wenn datastore-endpoint gesetzt ist.</translation>
    </message>
    <message>
        <source>Rancher 2.5 or newer with rancher-backup</source>
        <translation>Rancher 2.5 oder neuer mit rancher-backup</translation>
    </message>
    <message>
        <source>You have this if Rancher was installed by Helm and the backup operator has a backup.</source>
        <translation>Das liegt vor, wenn Rancher mit Helm installiert wurde und der Backup-Operator ein Backup hat.</translation>
    </message>
    <message>
        <source>The usual way for this install type.</source>
        <translation>Der übliche Weg für diese Installationsart.</translation>
    </message>
    <message>
        <source>The procedure for it is not part of this program.</source>
        <translation>Das Verfahren dafür gehört nicht zu diesem Programm.</translation>
    </message>
    <message>
        <source>Chosen: %1. %2</source>
        <translation>Gewählt: %1. %2</translation>
    </message>
    <message>
        <source>Also possible: %1. %2</source>
        <translation>Ebenfalls möglich: %1. %2</translation>
    </message>
    <message>
        <source>You have this if the cluster was built with rke up and Rancher is older than 2.5. Its whole database goes back.</source>
        <translation>Zutreffend, wenn der Cluster mit rke up gebaut wurde und Rancher älter als 2.5 ist. Seine ganze Datenbank geht zurück.</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>something that decides it is not known</source>
        <translation>etwas, das darüber entscheidet, ist nicht bekannt</translation>
    </message>
    <message>
        <source>its end, where %1 was not seen unlocked</source>
        <translation>seinem Ende, wo nicht gesehen wurde, dass %1 freigegeben ist</translation>
    </message>
</context>
<context>
    <name>RunEngine</name>
    <message>
        <source>A rule forbids this plan.</source>
        <translation>Eine Regel verbietet diesen Plan.</translation>
    </message>
    <message>
        <source>Not every warning is accepted.</source>
        <translation>Nicht jede Warnung ist akzeptiert.</translation>
    </message>
    <message>
        <source>Accept each of them, or give the reason where one is asked for.</source>
        <translation>Jede davon akzeptieren oder den Grund angeben, wo einer verlangt wird.</translation>
    </message>
    <message>
        <source>The name typed is not the name of the case.</source>
        <translation>Der eingegebene Name ist nicht der Name des Falls.</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>%1 eingeben, um fortzufahren.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>SHA-256 of %1</source>
        <translation>SHA-256 von %1</translation>
    </message>
    <message>
        <source>%1 is not as expected (SHA-256 differs).</source>
        <translation>%1 ist nicht wie erwartet (SHA-256 weicht ab).</translation>
    </message>
    <message>
        <source>nothing had to change</source>
        <translation>nichts musste geändert werden</translation>
    </message>
    <message>
        <source>Line %1 of the secret is not of the form NAME=value.</source>
        <translation>Zeile %1 des Geheimnisses hat nicht die Form NAME=Wert.</translation>
    </message>
    <message>
        <source>Example: AWS_ACCESS_KEY_ID=…</source>
        <translation>Beispiel: AWS_ACCESS_KEY_ID=…</translation>
    </message>
    <message>
        <source>The value of %1 holds signs that cannot be handed on safely.</source>
        <translation>Der Wert von %1 enthält Zeichen, die sich nicht sicher übergeben lassen.</translation>
    </message>
    <message>
        <source>this program cannot ask for web pages</source>
        <translation>dieses Programm kann keine Webseiten abfragen</translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation>durch Signal %1 beendet</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort innerhalb der Zeit</translation>
    </message>
    <message>
        <source>was not asked to the end</source>
        <translation>wurde nicht zu Ende gefragt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 on this computer could not be read or written.</source>
        <translation>%1 auf diesem Computer konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the disk is not full.</source>
        <translation>Prüfen, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>%1 is too big to be edited.</source>
        <translation>%1 ist zum Bearbeiten zu groß.</translation>
    </message>
    <message>
        <source>There is no way to reach %1.</source>
        <translation>Kein Weg führt zu %1.</translation>
    </message>
    <message>
        <source>The connection to %1 has ended.</source>
        <translation>Die Verbindung zu %1 ist beendet.</translation>
    </message>
    <message>
        <source>The secret %1 was not given.</source>
        <translation>Das Geheimnis %1 wurde nicht angegeben.</translation>
    </message>
    <message>
        <source>No copy of %1 could be put on %2: %3</source>
        <translation>Auf %2 konnte keine Kopie von %1 gelegt werden: %3</translation>
    </message>
    <message>
        <source>Another machine answers at the address of %1.</source>
        <translation>Unter der Adresse von %1 antwortet eine andere Maschine.</translation>
    </message>
    <message>
        <source>Look which machine has this address now. The run does nothing on it.</source>
        <translation>Nachsehen, welche Maschine diese Adresse jetzt hat. Der Lauf tut auf ihr nichts.</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2 The run can be resumed.</source>
        <translation>%1 war nicht erreichbar: %2 Der Lauf kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The facts (%1) could not be read: %2</source>
        <translation>Die Fakten (%1) konnten nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The nodes are not as they were when the plan was made. Make the plan again and confirm it.</source>
        <translation>Die Knoten sind nicht mehr, wie sie beim Erstellen des Plans waren. Den Plan neu erstellen und bestätigen.</translation>
    </message>
    <message>
        <source>The run has ended.</source>
        <translation>Der Lauf ist beendet.</translation>
    </message>
    <message>
        <source>No check waits to be accepted.</source>
        <translation>Keine Prüfung wartet darauf, akzeptiert zu werden.</translation>
    </message>
    <message>
        <source>Stopped by %1.</source>
        <translation>Gestoppt von %1.</translation>
    </message>
    <message>
        <source>Step %1 is past its point of no return: what runs is not ended. &quot;Stop after this step&quot; leaves it running to its end.</source>
        <translation>Für Schritt %1 gibt es kein Zurück mehr: Was läuft, wird nicht beendet. „Nach diesem Schritt stoppen“ lässt es bis zum Ende laufen.</translation>
    </message>
    <message>
        <source>Stopped by %1; what ran was ended.</source>
        <translation>Gestoppt von %1; was lief, wurde beendet.</translation>
    </message>
    <message>
        <source>No step of this number waits for a person.</source>
        <translation>Kein Schritt mit dieser Nummer wartet auf einen Menschen.</translation>
    </message>
    <message>
        <source>Nothing waits for this decision.</source>
        <translation>Nichts wartet auf diese Entscheidung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the choices.</source>
        <translation>„%1“ steht nicht zur Wahl.</translation>
    </message>
    <message>
        <source>This choice needs a reason; it goes into the record.</source>
        <translation>Diese Wahl braucht einen Grund; er kommt ins Protokoll.</translation>
    </message>
    <message>
        <source>Stopped by %1 at step %2.</source>
        <translation>Gestoppt von %1 bei Schritt %2.</translation>
    </message>
    <message>
        <source>The node says: %1, %2 bytes of output, %3 s of processor time.</source>
        <translation>Der Knoten sagt: %1, %2 Bytes Ausgabe, %3 s Prozessorzeit.</translation>
    </message>
    <message>
        <source>it runs</source>
        <translation>es läuft</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>es ist beendet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The program ended while the run was going on.</source>
        <translation>Das Programm endete, während der Lauf im Gang war.</translation>
    </message>
    <message>
        <source>The question has answered itself.</source>
        <translation>Die Frage hat sich von selbst beantwortet.</translation>
    </message>
    <message>
        <source>A person ended it.</source>
        <translation>Ein Mensch hat es beendet.</translation>
    </message>
    <message>
        <source>The machine was restarted while it ran; how far it came is not known.</source>
        <translation>Die Maschine wurde währenddessen neu gestartet; wie weit es kam, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is gone without an exit code; how far it came is not known.</source>
        <translation>Es ist ohne Rückgabewert verschwunden; wie weit es kam, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It had started, but the node knows nothing of it any more.</source>
        <translation>Es war gestartet, aber der Knoten weiß nichts mehr davon.</translation>
    </message>
    <message>
        <source>It was left running on %1: ending its watcher would not end it.</source>
        <translation>Es wurde auf %1 weiterlaufen gelassen: Seinen Beobachter zu beenden würde es nicht beenden.</translation>
    </message>
    <message>
        <source>It did not end when it was told to.</source>
        <translation>Es endete nicht, als es dazu aufgefordert wurde.</translation>
    </message>
    <message>
        <source>A person stopped the run before it was done.</source>
        <translation>Ein Mensch stoppte den Lauf, bevor es erledigt war.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>The person&apos;s word</source>
        <translation>Das Wort des Menschen</translation>
    </message>
    <message>
        <source>The hash of what it keeps</source>
        <translation>Die Prüfsumme dessen, was der Schritt aufhebt</translation>
    </message>
    <message>
        <source>Whether it was taken back</source>
        <translation>Ob es zurückgenommen wurde</translation>
    </message>
    <message>
        <source>The step&apos;s own test for &quot;already done&quot;</source>
        <translation>Die eigene Prüfung des Schritts auf „schon erledigt“</translation>
    </message>
    <message>
        <source>It was not started: %1 has no value.</source>
        <translation>Es wurde nicht gestartet: %1 hat keinen Wert.</translation>
    </message>
    <message>
        <source>What it did was taken back.</source>
        <translation>Was es getan hat, wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Taking it back ended with exit code %1.</source>
        <translation>Das Rückgängigmachen endete mit Rückgabewert %1.</translation>
    </message>
    <message>
        <source>It ended, but a person stopped the run before it was proven.</source>
        <translation>Es endete, aber ein Mensch stoppte den Lauf, bevor es nachgewiesen war.</translation>
    </message>
    <message>
        <source>It runs longer than its limit of %1 s. It is still running.</source>
        <translation>Es läuft länger als seine Grenze von %1 s. Es läuft noch.</translation>
    </message>
    <message>
        <source>Nothing was heard for %1 s, longer than is normal for this step.</source>
        <translation>Seit %1 s kam nichts, länger als bei diesem Schritt üblich.</translation>
    </message>
    <message>
        <source>%1 on %2 cannot be read: %3</source>
        <translation>%1 auf %2 ist nicht lesbar: %3</translation>
    </message>
    <message>
        <source>What came from %1 is not what lies there (SHA-256 differs); the file may be changing.</source>
        <translation>Was von %1 kam, ist nicht das, was dort liegt (SHA-256 weicht ab); die Datei ändert sich vielleicht gerade.</translation>
    </message>
    <message>
        <source>%1 on this computer cannot be written.</source>
        <translation>%1 auf diesem Computer kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>SHA-256 of %1 on %2</source>
        <translation>SHA-256 von %1 auf %2</translation>
    </message>
    <message>
        <source>the step&apos;s own test says so</source>
        <translation>die eigene Prüfung des Schritts sagt es</translation>
    </message>
    <message>
        <source>The command ended with %1 instead of %2.</source>
        <translation>Der Befehl endete mit %1 statt mit %2.</translation>
    </message>
    <message>
        <source>The output says &quot;%1&quot;.</source>
        <translation>Die Ausgabe sagt „%1“.</translation>
    </message>
    <message>
        <source>The output does not say &quot;%1&quot;.</source>
        <translation>Die Ausgabe sagt nicht „%1“.</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Rückgabewert</translation>
    </message>
    <message>
        <source>Line in the output</source>
        <translation>Zeile in der Ausgabe</translation>
    </message>
    <message>
        <source>One of these lines in the output</source>
        <translation>Eine dieser Zeilen in der Ausgabe</translation>
    </message>
    <message>
        <source>Line that must not be in the output</source>
        <translation>Zeile, die nicht in der Ausgabe stehen darf</translation>
    </message>
    <message>
        <source>%1 could not be told: %2.</source>
        <translation>%1 ließ sich nicht feststellen: %2.</translation>
    </message>
    <message>
        <source>Nothing proves that it worked: exit code 0 alone is no evidence.</source>
        <translation>Nichts beweist, dass es gelungen ist: Rückgabewert 0 allein ist kein Nachweis.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2 The run can be resumed.</source>
        <translation>%1 antwortet nicht: %2 Der Lauf kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Value %1 for later steps</source>
        <translation>Wert %1 für spätere Schritte</translation>
    </message>
    <message>
        <source>no such line; taken instead: %1</source>
        <translation>keine solche Zeile; stattdessen genommen: %1</translation>
    </message>
    <message>
        <source>%1 stays locked: %2</source>
        <translation>%1 bleibt gesperrt: %2</translation>
    </message>
    <message>
        <source>The program left the run; what runs on the nodes runs on.</source>
        <translation>Das Programm hat den Lauf verlassen; was auf den Knoten läuft, läuft weiter.</translation>
    </message>
    <message>
        <source>%1: expected: %2; found: %3.</source>
        <translation>%1: erwartet: %2; gefunden: %3.</translation>
    </message>
    <message>
        <source>Whether something has changed meanwhile could not be read: %1</source>
        <translation>Ob sich inzwischen etwas geändert hat, konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Stopped by %1: the nodes have changed.</source>
        <translation>Angehalten von %1: Die Knoten haben sich geändert.</translation>
    </message>
    <message>
        <source>This desk does not lead the run: %1 %2 Nothing more is done from here.</source>
        <translation>Dieser Arbeitsplatz führt den Lauf nicht: %1 %2 Von hier aus geschieht nichts mehr.</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2</source>
        <translation>„%1“ auf %2</translation>
    </message>
    <message>
        <source>%1: not known (%2).</source>
        <translation>%1: nicht bekannt (%2).</translation>
    </message>
    <message>
        <source>%1 is still running.</source>
        <translation>%1 läuft noch.</translation>
    </message>
    <message>
        <source>%1 has ended with exit code %2.</source>
        <translation>%1 ist mit Rückgabewert %2 zu Ende.</translation>
    </message>
    <message>
        <source>%1 ended at %2 (UTC, by the node&apos;s clock) with exit code %3.</source>
        <translation>%1 endete um %2 (UTC, nach der Uhr der Maschine) mit Rückgabewert %3.</translation>
    </message>
    <message>
        <source>%1: the machine was restarted while it ran.</source>
        <translation>%1: Die Maschine wurde neu gestartet, während der Schritt lief.</translation>
    </message>
    <message>
        <source>%1 is gone without an exit code.</source>
        <translation>%1 ist ohne Rückgabewert verschwunden.</translation>
    </message>
    <message>
        <source>%1 had not been started.</source>
        <translation>%1 war nicht gestartet.</translation>
    </message>
    <message>
        <source>Meanwhile: %1</source>
        <translation>Inzwischen: %1</translation>
    </message>
    <message>
        <source>The desk before this one was done with it or skipped it before it went on; the copy of its journal does not say which.</source>
        <translation>Der vorige Arbeitsplatz war damit fertig oder hat es übersprungen, bevor er weiterging; die Kopie seines Journals sagt nicht, welches von beiden.</translation>
    </message>
    <message>
        <source>The desk before this one had begun it.</source>
        <translation>Der vorige Arbeitsplatz hatte es begonnen.</translation>
    </message>
    <message>
        <source>No step was running, and none was started.</source>
        <translation>Kein Schritt lief, und keiner wurde gestartet.</translation>
    </message>
    <message>
        <source>What had been started does not need it; nothing new was started. The nodes are asked now what became of it.</source>
        <translation>Was gestartet war, braucht ihn nicht; Neues wurde nicht gestartet. Die Knoten werden jetzt gefragt, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>This computer did not lead the run for %1 (%2 to %3, UTC): it slept, the program was held, or the clock was put forward. %4</source>
        <translation>Dieser Rechner hat den Lauf %1 lang nicht geführt (%2 bis %3, UTC): Er schlief, das Programm war angehalten, oder die Uhr wurde vorgestellt. %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: its log on the node is no longer what it was.</source>
        <translation>%1: Das Protokoll auf der Maschine ist nicht mehr, was es war.</translation>
    </message>
    <message>
        <source>Output from before this desk took over that is not here: %1</source>
        <translation>Ausgaben aus der Zeit vor der Übernahme, die an diesem Arbeitsplatz fehlen: %1</translation>
    </message>
    <message>
        <source>What holds a secret there could not be removed.</source>
        <translation>Was dort ein Geheimnis enthält, ließ sich nicht entfernen.</translation>
    </message>
    <message>
        <source>%1 (not given again)</source>
        <translation>%1 (nicht noch einmal gegeben)</translation>
    </message>
    <message>
        <source>%1 of %2 (not there any more, or not readable)</source>
        <translation>%1 von %2 (nicht mehr da oder nicht lesbar)</translation>
    </message>
    <message>
        <source>Secrets that were known before this program took the run up are not known to it: %1.</source>
        <translation>Geheimnisse, die vor der Übernahme des Laufs durch dieses Programm bekannt waren, kennt es nicht: %1.</translation>
    </message>
    <message>
        <source>The secrets on %1 were read again after steps had changed something there: one that was replaced is not known to this program.</source>
        <translation>Die Geheimnisse auf %1 wurden erneut gelesen, nachdem Schritte dort etwas geändert hatten: Eines, das dabei ersetzt wurde, kennt dieses Programm nicht.</translation>
    </message>
    <message>
        <source>Should a node print one of them, it would stand in the output. Look through the output before you pass it on.</source>
        <translation>Gibt ein Knoten eines davon aus, steht es in der Ausgabe. Sehen Sie die Ausgabe durch, bevor Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>The desk before this one had begun it; whether that was the step or its way back is not known.</source>
        <translation>Der vorige Arbeitsplatz hatte es begonnen; ob es der Schritt oder sein Rückweg war, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>RunFolder</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the disk is not full.</source>
        <translation>Prüfen, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot name a run.</source>
        <translation>„%1“ kann kein Name eines Laufs sein.</translation>
    </message>
    <message>
        <source>There is a run %1 already.</source>
        <translation>Den Lauf %1 gibt es schon.</translation>
    </message>
    <message>
        <source>%1 could not be made.</source>
        <translation>%1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and the folder can be written.</source>
        <translation>Prüfen, ob der Datenträger voll ist und der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>There is no run %1.</source>
        <translation>Es gibt keinen Lauf %1.</translation>
    </message>
    <message>
        <source>Its digest does not fit: the plan was changed.</source>
        <translation>Seine Prüfsumme passt nicht: Der Plan wurde verändert.</translation>
    </message>
</context>
<context>
    <name>RunOnNodes</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the disk is not full.</source>
        <translation>Prüfen, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>The nodes are held by different runs: %1 and %2.</source>
        <translation>Die Knoten gehören zu verschiedenen Läufen: %1 und %2.</translation>
    </message>
    <message>
        <source>Finish one of them at its own desk first.</source>
        <translation>Beenden Sie einen davon zuerst an seinem eigenen Arbeitsplatz.</translation>
    </message>
    <message>
        <source>%1 takes part in the run %2, but is not in this case.</source>
        <translation>%1 nimmt am Lauf %2 teil, steht aber nicht in diesem Fall.</translation>
    </message>
    <message>
        <source>Take the case file that the run was begun with, or name its nodes as there.</source>
        <translation>Nehmen Sie die Falldatei, mit der der Lauf begonnen wurde, oder nennen Sie die Knoten wie dort.</translation>
    </message>
    <message>
        <source>No node of this case is held by a run.</source>
        <translation>Kein Knoten dieses Falls gehört zu einem Lauf.</translation>
    </message>
    <message>
        <source>Begin a new one.</source>
        <translation>Beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>No node has whole copies of the plan and journal of %1.</source>
        <translation>Kein Knoten hat vollständige Kopien von Plan und Journal des Laufs %1.</translation>
    </message>
    <message>
        <source>Copies are put on two nodes before each step. Bring these nodes back, or use the desk that began the run.</source>
        <translation>Kopien werden vor jedem Schritt auf zwei Knoten gelegt. Bringen Sie diese Knoten zurück, oder nehmen Sie den Arbeitsplatz, der den Lauf begonnen hat.</translation>
    </message>
</context>
<context>
    <name>RunTransitions</name>
    <message>
        <source>The run has ended (%1).</source>
        <translation>Der Lauf ist beendet (%1).</translation>
    </message>
    <message>
        <source>Only a running rollback can pause; this one is in state %1.</source>
        <translation>Nur ein laufender Rollback kann pausieren; dieser ist im Zustand %1.</translation>
    </message>
    <message>
        <source>The run is not paused; it is in state %1.</source>
        <translation>Der Lauf pausiert nicht; er ist im Zustand %1.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision; the run is in state %1.</source>
        <translation>Nichts wartet auf eine Entscheidung; der Lauf ist im Zustand %1.</translation>
    </message>
    <message>
        <source>No step waits for a person; the run is in state %1.</source>
        <translation>Kein Schritt wartet auf einen Menschen; der Lauf ist im Zustand %1.</translation>
    </message>
    <message>
        <source>Only a planned run can be confirmed; this one is in state %1.</source>
        <translation>Nur ein geplanter Lauf kann bestätigt werden; dieser ist im Zustand %1.</translation>
    </message>
    <message>
        <source>Only a confirmed or interrupted run can connect; this one is in state %1.</source>
        <translation>Nur ein bestätigter oder unterbrochener Lauf kann verbinden; dieser ist im Zustand %1.</translation>
    </message>
    <message>
        <source>The run is in state %1, where this cannot happen.</source>
        <translation>Der Lauf ist im Zustand %1, in dem das nicht vorkommen kann.</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n nicht bekannt</numerusform>
            <numerusform>%n nicht bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n bestanden</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n nicht anwendbar</numerusform>
            <numerusform>%n nicht anwendbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runbook</name>
    <message>
        <source>danger</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>destroys</source>
        <translation>vernichtet</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändert</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>%1, run on %2</source>
        <translation>%1, ausgeführt auf %2</translation>
    </message>
    <message>
        <source>must print: %1</source>
        <translation>muss ausgeben: %1</translation>
    </message>
    <message>
        <source>must print one of: %1</source>
        <translation>muss eines davon ausgeben: %1</translation>
    </message>
    <message>
        <source>must not print: %1</source>
        <translation>darf nicht ausgeben: %1</translation>
    </message>
    <message>
        <source>check on %1: %2</source>
        <translation>Prüfung auf %1: %2</translation>
    </message>
    <message>
        <source>Keeps nothing: %1</source>
        <translation>Bewahrt nichts auf: %1</translation>
    </message>
    <message>
        <source>Keeps: %1</source>
        <translation>Bewahrt auf: %1</translation>
    </message>
    <message>
        <source>This step %1. Time limit %2 s.</source>
        <translation>Dieser Schritt %1. Zeitgrenze %2 s.</translation>
    </message>
    <message>
        <source>Documented command: %1</source>
        <translation>Dokumentierter Befehl: %1</translation>
    </message>
    <message>
        <source>Why this differs: %1</source>
        <translation>Warum das abweicht: %1</translation>
    </message>
    <message>
        <source>Way back: %1</source>
        <translation>Weg zurück: %1</translation>
    </message>
    <message>
        <source>If the step does not come to its end, you may choose to have this run:</source>
        <translation>Wenn der Schritt nicht zu seinem Ende kommt, können Sie dies ausführen lassen:</translation>
    </message>
    <message>
        <source>Runbook: roll back %1 from %2 to %3</source>
        <translation>Runbook: %1 von %2 auf %3 zurückrollen</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>This plan may not be run (%1): %2</source>
        <translation>Dieser Plan darf nicht ausgeführt werden (%1): %2</translation>
    </message>
    <message>
        <source>Runbook: delete what the rollback of %1 kept</source>
        <translation>Runbook: löschen, was der Rollback von %1 aufbewahrt hat</translation>
    </message>
    <message>
        <source>Kept by the run %1</source>
        <translation>Aufbewahrt vom Lauf %1</translation>
    </message>
    <message>
        <source>as whom ssh_config says</source>
        <translation>als wen ssh_config nennt</translation>
    </message>
    <message>
        <source>as %1 (by ssh_config)</source>
        <translation>als %1 (laut ssh_config)</translation>
    </message>
    <message>
        <source>as %1 (the name of whoever runs this program)</source>
        <translation>als %1 (Name dessen, der dieses Programm ausführt)</translation>
    </message>
    <message>
        <source>as %1 (by the case)</source>
        <translation>als %1 (laut Fall)</translation>
    </message>
    <message>
        <source>the ProxyCommand of ssh_config</source>
        <translation>das ProxyCommand aus ssh_config</translation>
    </message>
    <message>
        <source>%1, directly</source>
        <translation>%1, direkt</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>How the nodes are reached</source>
        <translation>Wie die Knoten erreicht werden</translation>
    </message>
</context>
<context>
    <name>SaveRecord</name>
    <message>
        <source>The name has to end in .pdf, .html, .md or .json.</source>
        <translation>Der Name muss auf .pdf, .html, .md oder .json enden.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 was not written. %2</source>
        <translation>%1 wurde nicht geschrieben. %2</translation>
    </message>
</context>
<context>
    <name>SignatureReader</name>
    <message>
        <source>&quot;%1&quot; is no regular expression: %2</source>
        <translation>„%1“ ist kein regulärer Ausdruck: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches every line</source>
        <translation>„%1“ passt auf jede Zeile</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>die Signatur</translation>
    </message>
    <message>
        <source>the signature names no step</source>
        <translation>die Signatur nennt keinen Schritt</translation>
    </message>
    <message>
        <source>write steps: [&quot;*&quot;]</source>
        <translation>steps: [&quot;*&quot;] schreiben</translation>
    </message>
    <message>
        <source>a text of fewer than 5 letters is in too many lines</source>
        <translation>ein Text mit weniger als 5 Buchstaben steht in zu vielen Zeilen</translation>
    </message>
    <message>
        <source>the signature looks for nothing</source>
        <translation>die Signatur sucht nach nichts</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the signature %1 is there twice</source>
        <translation>die Signatur %1 ist zweimal da</translation>
    </message>
    <message>
        <source>give it literal, regex, level, checks or silence</source>
        <translation>ihr literal, regex, level, checks oder silence geben</translation>
    </message>
    <message>
        <source>without needs a line that it goes with</source>
        <translation>without braucht eine Zeile, zu der es gehört</translation>
    </message>
</context>
<context>
    <name>SnapshotJudgement</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>It was taken after the upgrade, by %1. An older release cannot restore it.</source>
        <translation>Er entstand nach dem Upgrade, mit %1. Ein älteres Release kann ihn nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>It was made by %1, another minor release than the target %2.</source>
        <translation>Er entstand mit %1, einer anderen Minor-Version als das Ziel %2.</translation>
    </message>
    <message>
        <source>It is older than the first start of %1 there, at %2.</source>
        <translation>Er ist älter als der erste Start von %1 dort, um %2.</translation>
    </message>
    <message>
        <source>The journal of %1 shows that %2 started at %3.</source>
        <translation>Das Journal von %1 zeigt, dass %2 um %3 startete.</translation>
    </message>
    <message>
        <source>The journal of %1 does not reach back to its time.</source>
        <translation>Das Journal von %1 reicht nicht bis zu seiner Zeit zurück.</translation>
    </message>
    <message>
        <source>Neither the file nor %1 says it.</source>
        <translation>Weder die Datei noch %1 sagt es.</translation>
    </message>
    <message>
        <source>Everything that Rancher stored after %1 is lost: clusters, users, tokens, settings.</source>
        <translation>Alles, was Rancher nach %1 gespeichert hat, geht verloren: Cluster, Benutzer, Tokens, Einstellungen.</translation>
    </message>
    <message>
        <source>Everything written to the cluster after %1 is lost: workloads, Secrets, settings, nodes that joined later.</source>
        <translation>Alles, was nach %1 in den Cluster geschrieben wurde, geht verloren: Anwendungen, Secrets, Einstellungen, später beigetretene Knoten.</translation>
    </message>
    <message>
        <source>Of what the cluster has now, these were made later: %1.</source>
        <translation>Von dem, was der Cluster jetzt hat, ist dies später entstanden: %1.</translation>
    </message>
    <message>
        <source>Of what the cluster has now, these were made later: %1 and %2 more.</source>
        <translation>Von dem, was der Cluster jetzt hat, ist dies später entstanden: %1 und %2 weitere.</translation>
    </message>
    <message>
        <source>Its end is not that of a snapshot: it was cut short, or another program made it.</source>
        <translation>Ihr Ende ist nicht das eines Snapshots: Die Datei wurde abgeschnitten, oder ein anderes Programm hat sie geschrieben.</translation>
    </message>
    <message>
        <source>A Backup resource names it, but the volume of the operator does not hold it.</source>
        <translation>Eine Backup-Ressource nennt sie, aber auf dem Volume des Operators liegt sie nicht.</translation>
    </message>
    <message>
        <source>Helm&apos;s history on %1 does not reach back to its time.</source>
        <translation>Der Helm-Verlauf auf %1 reicht nicht bis zu ihrer Zeit zurück.</translation>
    </message>
    <message>
        <source>Helm&apos;s history on %1 shows %2 from %3 on.</source>
        <translation>Der Helm-Verlauf auf %1 zeigt %2 ab %3.</translation>
    </message>
    <message>
        <source>Its name does not say when it was made. Everything that Rancher stored since then is lost.</source>
        <translation>Ihr Name sagt nicht, wann sie entstand. Alles, was Rancher seitdem gespeichert hat, geht verloren.</translation>
    </message>
    <message>
        <source>It holds %1 rows, the highest id is %2.</source>
        <translation>Sie enthält %1 Zeilen, die höchste ID ist %2.</translation>
    </message>
    <message>
        <source>Whole: the file was read to its end and fits.</source>
        <translation>Ganz: Die Datei wurde bis zum Ende gelesen und passt.</translation>
    </message>
    <message>
        <source>Damaged: the file cannot be read whole or does not fit its hash.</source>
        <translation>Beschädigt: Die Datei lässt sich nicht ganz lesen oder passt nicht zu ihrem Hash.</translation>
    </message>
    <message>
        <source>Not proven: the file has no hash at its end.</source>
        <translation>Nicht erwiesen: An ihrem Ende steht kein Hash.</translation>
    </message>
    <message>
        <source>Damage cannot be told from here.</source>
        <translation>Ob sie beschädigt ist, lässt sich von hier nicht sagen.</translation>
    </message>
    <message>
        <source>Damage cannot be told: %1</source>
        <translation>Ob sie beschädigt ist, lässt sich nicht sagen: %1</translation>
    </message>
    <message>
        <source>Undecided: the snapshot holds several token hashes, as after a token rotation.</source>
        <translation>Unentschieden: Der Snapshot enthält mehrere Token-Prüfsummen, wie nach einem Wechsel des Tokens.</translation>
    </message>
    <message>
        <source>Not known: the file holds no token hash.</source>
        <translation>Nicht bekannt: Die Datei enthält keine Token-Prüfsumme.</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
    <message>
        <source>The server token fits this snapshot.</source>
        <translation>Das Server-Token passt zu diesem Snapshot.</translation>
    </message>
    <message>
        <source>The server token of %1 is not the one this snapshot was made with.</source>
        <translation>Das Server-Token von %1 ist nicht das, mit dem dieser Snapshot erstellt wurde.</translation>
    </message>
    <message>
        <source>What was made since then could not be asked: %1.</source>
        <translation>Was seither entstanden ist, konnte nicht erfragt werden: %1.</translation>
    </message>
    <message>
        <source>Of the namespaces and objects that were looked at, none was made later.</source>
        <translation>Von den Namespaces und Objekten, die angesehen wurden, ist keines später entstanden.</translation>
    </message>
    <message>
        <source>When it was made is not known. Everything that was stored since then is lost.</source>
        <translation>Wann er entstanden ist, ist nicht bekannt. Alles, was seither gespeichert wurde, ist verloren.</translation>
    </message>
</context>
<context>
    <name>SnapshotPlaces</name>
    <message>
        <source>Snapshots were not listed, asked on %1: %2</source>
        <translation>Snapshots wurden nicht aufgelistet, gefragt wurde %1: %2</translation>
    </message>
    <message>
        <source>Snapshots that may lie in S3 were not listed, asked on %1: %2. If there are any, list the bucket yourself and name the snapshot in the case, with S3 as its place.</source>
        <translation>Snapshots, die vielleicht in S3 liegen, wurden nicht aufgelistet, gefragt wurde %1: %2. Gibt es welche, listen Sie den Bucket selbst auf und nennen Sie den Snapshot im Fall, mit S3 als Ort.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
</context>
<context>
    <name>SnapshotRows</name>
    <message>
        <source>It ran on %1 before the upgrade, last started %2.</source>
        <translation>Es lief auf %1 vor dem Upgrade, zuletzt gestartet %2.</translation>
    </message>
    <message>
        <source>The name of the file says it: %1.</source>
        <translation>Der Name der Datei sagt es: %1.</translation>
    </message>
    <message>
        <source>Checked by the restore alone, when it has arrived.</source>
        <translation>Wird erst von der Wiederherstellung geprüft, wenn er angekommen ist.</translation>
    </message>
    <message>
        <source>As the cluster noted it, the server token fits. The file itself is read when you choose it.</source>
        <translation>Nach dem Vermerk des Clusters passt das Server-Token. Die Datei selbst wird gelesen, wenn Sie sie wählen.</translation>
    </message>
    <message>
        <source>As the cluster noted it, this snapshot was made with another server token.</source>
        <translation>Nach dem Vermerk des Clusters wurde dieser Snapshot mit einem anderen Server-Token gemacht.</translation>
    </message>
    <message>
        <source>the S3 of the operator</source>
        <translation>das S3 des Operators</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>Bucket %1</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>the volume of the operator</source>
        <translation>das Volume des Operators</translation>
    </message>
    <message>
        <source>It is encrypted: the secret with its encryption configuration has to be named below.</source>
        <translation>Sie ist verschlüsselt: Das Secret mit ihrer Verschlüsselungskonfiguration ist unten zu nennen.</translation>
    </message>
    <message>
        <source>Not read yet. The checks read it when it is chosen.</source>
        <translation>Noch nicht gelesen. Die Prüfungen lesen ihn, wenn er gewählt ist.</translation>
    </message>
    <message>
        <source>Helm installed it on %1, before the upgrade.</source>
        <translation>Helm hat es am %1 installiert, vor dem Upgrade.</translation>
    </message>
    <message>
        <source>no search has listed it</source>
        <translation>keine Suche hat ihn aufgelistet</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>our own advice</source>
        <translation>eigene Empfehlung</translation>
    </message>
</context>
<context>
    <name>SpoolReader</name>
    <message>
        <source>The output file %1 could not be read.</source>
        <translation>Die Ausgabedatei %1 konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>SshAuthentication</name>
    <message>
        <source>The login was interrupted.</source>
        <translation>Die Anmeldung wurde unterbrochen.</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>the server takes no keys</source>
        <translation>der Server nimmt keine Schlüssel an</translation>
    </message>
    <message>
        <source>the agent did not answer in time</source>
        <translation>der Agent hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>the server does not accept this key</source>
        <translation>der Server akzeptiert diesen Schlüssel nicht</translation>
    </message>
    <message>
        <source>no passphrase was given</source>
        <translation>es wurde keine Passphrase angegeben</translation>
    </message>
    <message>
        <source>the passphrase does not fit</source>
        <translation>die Passphrase passt nicht</translation>
    </message>
    <message>
        <source>not a readable private key</source>
        <translation>kein lesbarer privater Schlüssel</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>the server takes no passwords</source>
        <translation>der Server nimmt keine Passwörter an</translation>
    </message>
    <message>
        <source>Password of %1 on %2</source>
        <translation>Passwort von %1 auf %2</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>keines wurde angegeben</translation>
    </message>
    <message>
        <source>keyboard-interactive</source>
        <translation>keyboard-interactive</translation>
    </message>
    <message>
        <source>no answer was given to &quot;%1&quot;</source>
        <translation>auf „%1“ kam keine Antwort</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>vom Server abgelehnt</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>no way to log in was given</source>
        <translation>kein Weg zur Anmeldung wurde angegeben</translation>
    </message>
    <message>
        <source>%1 did not let %2 in.</source>
        <translation>%1 hat %2 nicht eingelassen.</translation>
    </message>
    <message>
        <source>Check the user name, and that one of these keys is in the user&apos;s authorized_keys on the node.</source>
        <translation>Den Benutzernamen prüfen und ob einer dieser Schlüssel auf dem Knoten in authorized_keys des Benutzers steht.</translation>
    </message>
    <message>
        <source>Password of %1 on %2 (the last one was not accepted)</source>
        <translation>Passwort von %1 auf %2 (das letzte wurde nicht angenommen)</translation>
    </message>
    <message>
        <source>Check the user name, and that the node&apos;s sshd lets this user in with a password.</source>
        <translation>Prüfen Sie den Benutzernamen und ob der sshd des Knotens diesen Benutzer mit Passwort anmeldet.</translation>
    </message>
    <message>
        <source>Check the user name and the password. Some machines lock a user after a few wrong ones.</source>
        <translation>Prüfen Sie Benutzernamen und Passwort. Manche Rechner sperren einen Benutzer nach wenigen falschen Versuchen.</translation>
    </message>
    <message>
        <source>this key lives in a security key (FIDO), which only an agent can use here: ssh-add it and log in with the agent</source>
        <translation>dieser Schlüssel liegt in einem Sicherheitsschlüssel (FIDO), den hier nur ein Agent benutzen kann: nehmen Sie ihn mit ssh-add auf und melden Sie sich mit dem Agenten an</translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>This server takes Kerberos (GSSAPI) only, which this program cannot use. Let it take a key or a password for this user, or run the program on a machine that logs in otherwise.</source>
        <translation>Dieser Server nimmt nur Kerberos (GSSAPI), das dieses Programm nicht benutzen kann. Lassen Sie ihn für diesen Benutzer einen Schlüssel oder ein Passwort annehmen, oder starten Sie das Programm auf einem Rechner, der sich anders anmeldet.</translation>
    </message>
</context>
<context>
    <name>SshConfig</name>
    <message>
        <source>%1 could not be read as ssh reads it.</source>
        <translation>%1 konnte nicht so gelesen werden, wie ssh sie liest.</translation>
    </message>
    <message>
        <source>Mend the file; &quot;ssh -G&quot; with a host name shows whether ssh understands it.</source>
        <translation>Berichtigen Sie die Datei; „ssh -G“ mit einem Hostnamen zeigt, ob ssh sie versteht.</translation>
    </message>
    <message>
        <source>Reading it was interrupted.</source>
        <translation>Das Lesen wurde unterbrochen.</translation>
    </message>
</context>
<context>
    <name>SshEntrance</name>
    <message>
        <source>Connecting was interrupted.</source>
        <translation>Das Verbinden wurde unterbrochen.</translation>
    </message>
</context>
<context>
    <name>SshRoutes</name>
    <message>
        <source>%1 is reached through %2. %3</source>
        <translation>%1 wird über %2 erreicht. %3</translation>
    </message>
</context>
<context>
    <name>SshTransport</name>
    <message>
        <source>The SSH library refused a setting for %1.</source>
        <translation>Die SSH-Bibliothek hat eine Einstellung für %1 abgelehnt.</translation>
    </message>
    <message>
        <source>The SSH library is out of memory.</source>
        <translation>Der SSH-Bibliothek ist der Speicher ausgegangen.</translation>
    </message>
    <message>
        <source>Connecting was interrupted.</source>
        <translation>Das Verbinden wurde unterbrochen.</translation>
    </message>
    <message>
        <source>%1 answers at %2, but no SSH connection came about.</source>
        <translation>%1 antwortet unter %2, aber es kam keine SSH-Verbindung zustande.</translation>
    </message>
    <message>
        <source>Is this the port of the SSH server, and does it run?</source>
        <translation>Ist das der Port des SSH-Servers, und läuft er?</translation>
    </message>
    <message>
        <source>The host key of %1 could not be read.</source>
        <translation>Der Host-Schlüssel von %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>offered now: %1 %2</source>
        <translation>jetzt angeboten: %1 %2</translation>
    </message>
    <message>
        <source>The host key of %1 (%2) is not known and was not accepted.</source>
        <translation>Der Host-Schlüssel von %1 (%2) ist nicht bekannt und wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the machine&apos;s own, then accept it.</source>
        <translation>Den Fingerabdruck mit dem der Maschine selbst vergleichen, dann akzeptieren.</translation>
    </message>
    <message>
        <source>The host key of %1 (%2) is not the one that is known. No login was tried.</source>
        <translation>Der Host-Schlüssel von %1 (%2) ist nicht der bekannte. Eine Anmeldung wurde nicht versucht.</translation>
    </message>
    <message>
        <source>known: %1</source>
        <translation>bekannt: %1</translation>
    </message>
    <message>
        <source>If the machine was set up anew, remove the old line (ssh-keygen -R &quot;%1&quot;) and connect again. If not, somebody may be in between: do not go on.</source>
        <translation>Wurde die Maschine neu aufgesetzt, die alte Zeile entfernen (ssh-keygen -R &quot;%1&quot;) und erneut verbinden. Wenn nicht, steht vielleicht jemand dazwischen: nicht weitermachen.</translation>
    </message>
    <message>
        <source>The host key of %1 (%2) is not known.</source>
        <translation>Der Hostschlüssel von %1 (%2) ist nicht bekannt.</translation>
    </message>
    <message>
        <source>ssh_config says StrictHostKeyChecking yes for this host, so nobody is asked. Add its key to known_hosts.</source>
        <translation>ssh_config sagt für diesen Host StrictHostKeyChecking yes, deshalb wird niemand gefragt. Nehmen Sie seinen Schlüssel in known_hosts auf.</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message>
        <source>%1 seconds ago</source>
        <translation>vor %1 Sekunden</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>vor %1 Minuten</translation>
    </message>
    <message>
        <source>Led by %1 on %2 since %3 (UTC), epoch %4. The desk was last heard of %5.</source>
        <translation>Geführt von %1 auf %2 seit %3 (UTC), Epoche %4. Der Arbeitsplatz meldete sich zuletzt %5.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>No node has copies of its plan and journal that can be read.</source>
        <translation>Kein Knoten hat lesbare Kopien seines Plans und Journals.</translation>
    </message>
    <message>
        <source>Copies from %1: %2 of %3 tasks ended.</source>
        <translation>Kopien von %1: %2 von %3 Aufgaben beendet.</translation>
    </message>
    <message>
        <source>Nothing was taken over. With --confirm %1 the run goes on here, and %2 on %3 can do nothing more with it.</source>
        <translation>Nichts wurde übernommen. Mit --confirm %1 geht der Lauf hier weiter, und %2 auf %3 kann nichts mehr daran tun.</translation>
    </message>
    <message>
        <source>This desk leads it itself. Go on with: rollbackctl resume %1</source>
        <translation>Dieser Arbeitsplatz führt ihn selbst. Weiter mit: rollbackctl resume %1</translation>
    </message>
    <message>
        <source>%1 has ended and cannot go on.</source>
        <translation>%1 ist zu Ende und kann nicht weitergehen.</translation>
    </message>
</context>
<context>
    <name>TaskLook</name>
    <message>
        <source>to come</source>
        <translation>steht noch aus</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>nachgewiesen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>overdue, still running</source>
        <translation>überfällig, läuft noch</translation>
    </message>
    <message>
        <source>ended by a person</source>
        <translation>von einem Menschen beendet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>schon erledigt</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>looking at the nodes once more</source>
        <translation>sieht die Knoten noch einmal an</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>waits for your decision</source>
        <translation>wartet auf Ihre Entscheidung</translation>
    </message>
    <message>
        <source>taking a step back</source>
        <translation>macht einen Schritt rückgängig</translation>
    </message>
    <message>
        <source>waits for something you do</source>
        <translation>wartet auf etwas, das von Hand zu tun ist</translation>
    </message>
    <message>
        <source>interrupted, can be continued</source>
        <translation>unterbrochen, kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>finding what is still running</source>
        <translation>findet heraus, was noch läuft</translation>
    </message>
    <message>
        <source>looking for what has changed meanwhile</source>
        <translation>sucht, was sich inzwischen geändert hat</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>verifiziert</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>completed with skipped steps</source>
        <translation>abgeschlossen mit übersprungenen Schritten</translation>
    </message>
    <message>
        <source>completed, not verified</source>
        <translation>abgeschlossen, nicht verifiziert</translation>
    </message>
    <message>
        <source>stopped by a person</source>
        <translation>von einem Menschen gestoppt</translation>
    </message>
</context>
<context>
    <name>TcpConnector</name>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>No connection to %1, port %2.</source>
        <translation>Keine Verbindung zu %1, Port %2.</translation>
    </message>
    <message>
        <source>Is the machine on, is its SSH server running, and does a firewall let this desk in?</source>
        <translation>Ist die Maschine an, läuft ihr SSH-Server, und lässt eine Firewall diesen Arbeitsplatz herein?</translation>
    </message>
    <message>
        <source>Connecting was interrupted.</source>
        <translation>Das Verbinden wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The name was not resolved in time.</source>
        <translation>Der Name wurde nicht rechtzeitig aufgelöst.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Could not be checked: %1.</source>
        <translation>Konnte nicht geprüft werden: %1.</translation>
    </message>
    <message>
        <source>Could not be checked on %1: %2.</source>
        <translation>Konnte auf %1 nicht geprüft werden: %2.</translation>
    </message>
    <message>
        <source>%1 If it is so: %2</source>
        <translation>%1 Falls es so ist: %2</translation>
    </message>
    <message>
        <source>%1 On %2.</source>
        <translation>%1 Auf %2.</translation>
    </message>
</context>
<context>
    <name>WebPages</name>
    <message>
        <source>It sends on to %1, which was not followed.</source>
        <translation>Sie verweist auf %1; dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>%1 answers with status %2.</source>
        <translation>%1 antwortet mit dem Status %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a web page.</source>
        <translation>„%1“ ist keine Adresse einer Webseite.</translation>
    </message>
    <message>
        <source>%1 was not asked any more.</source>
        <translation>%1 wurde nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>the certificate %1 was not checked: %2</source>
        <translation>das Zertifikat %1 wurde nicht geprüft: %2</translation>
    </message>
</context>
<context>
    <name>app::AppServices</name>
    <message>
        <source>No node has copies of its plan and journal that can be read, so it cannot be taken over. Go on at the computer that leads it.</source>
        <translation>Kein Knoten hat lesbare Kopien seines Plans und Journals, deshalb kann er nicht übernommen werden. Machen Sie an dem Rechner weiter, der ihn führt.</translation>
    </message>
    <message>
        <source>No node of this case is held by a run.</source>
        <translation>Kein Knoten dieses Falls gehört zu einem Lauf.</translation>
    </message>
    <message>
        <source>Begin a new one.</source>
        <translation>Beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Connect to the nodes first.</source>
        <translation>Zuerst mit den Knoten verbinden.</translation>
    </message>
    <message>
        <source>The nodes have not been read.</source>
        <translation>Die Knoten sind nicht gelesen.</translation>
    </message>
    <message>
        <source>pasted list</source>
        <translation>eingefügte Liste</translation>
    </message>
</context>
<context>
    <name>app::EngineFeed</name>
    <message>
        <source>A rollback goes on.</source>
        <translation>Ein Rollback läuft.</translation>
    </message>
</context>
<context>
    <name>app::Questions</name>
    <message>
        <source>Password of %1 on %2</source>
        <translation>Passwort von %1 auf %2</translation>
    </message>
    <message>
        <source>It logs in to %1 by SSH. It is kept in memory until the program ends.</source>
        <translation>Es meldet per SSH an %1 an. Es bleibt im Speicher, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Passphrase of the key for %1</source>
        <translation>Passphrase des Schlüssels für %1</translation>
    </message>
    <message>
        <source>sudo password of %1 on %2</source>
        <translation>sudo-Passwort von %1 auf %2</translation>
    </message>
    <message>
        <source>Every step needs root on the node. The password goes to sudo only.</source>
        <translation>Jeder Schritt braucht root auf dem Knoten. Das Passwort geht nur an sudo.</translation>
    </message>
    <message>
        <source>%1 asks %2</source>
        <translation>%1 fragt %2</translation>
    </message>
    <message>
        <source>%1 on all nodes</source>
        <translation>%1 auf allen Knoten</translation>
    </message>
    <message>
        <source>Secret input: %1</source>
        <translation>Geheime Eingabe: %1</translation>
    </message>
    <message>
        <source>It goes to the step that needs it in a file that only root can read, and is deleted afterwards.</source>
        <translation>Sie geht in einer nur für root lesbaren Datei an den Schritt, der sie braucht, und wird danach gelöscht.</translation>
    </message>
    <message>
        <source>The last answer was not accepted.</source>
        <translation>Die letzte Antwort wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>This session has no keychain that works.</source>
        <translation>In dieser Sitzung gibt es keinen Schlüsselbund, der funktioniert.</translation>
    </message>
    <message>
        <source>The keychain is locked, or it was refused.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder der Zugriff wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The keychain does not answer; it may wait to be unlocked.</source>
        <translation>Der Schlüsselbund antwortet nicht; vielleicht wartet er darauf, entsperrt zu werden.</translation>
    </message>
    <message>
        <source>The keychain could not be used: %1</source>
        <translation>Der Schlüsselbund konnte nicht benutzt werden: %1</translation>
    </message>
    <message>
        <source>It opens the private key %1. It is kept in memory until the program ends.</source>
        <translation>Es öffnet den privaten Schlüssel %1. Es bleibt im Speicher, bis das Programm endet.</translation>
    </message>
</context>
<context>
    <name>ui::ChecksPage</name>
    <message>
        <source>If it were otherwise: %1</source>
        <translation>Wäre es anders: %1</translation>
    </message>
    <message>
        <source>Can it work?</source>
        <translation>Kann es gelingen?</translation>
    </message>
    <message>
        <source>Everything that is known to break a rollback is looked at before it begins. Nothing is changed.</source>
        <translation>Alles, woran ein Rollback bekanntermaßen scheitert, wird angesehen, bevor er beginnt. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>for example: checked by hand on the console at 02:50</source>
        <translation>zum Beispiel: um 02:50 an der Konsole von Hand geprüft</translation>
    </message>
    <message>
        <source>Your &amp;reason to go on in spite of it; it is kept in the record</source>
        <translation>&amp;Grund, trotzdem fortzufahren; er wird im Protokoll festgehalten</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n block the rollback.</source>
        <translation>
            <numerusform>%1; %n blockiert den Rollback.</numerusform>
            <numerusform>%1; %n blockieren den Rollback.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n need your reason.</source>
        <translation>
            <numerusform>%1; %n braucht einen Grund.</numerusform>
            <numerusform>%1; %n brauchen einen Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; nothing blocks the rollback.</source>
        <translation>%1; nichts blockiert den Rollback.</translation>
    </message>
    <message>
        <source>The checks go on.</source>
        <translation>Die Prüfungen laufen noch.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Could not be checked: %1</source>
        <translation>Konnte nicht geprüft werden: %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>To mend it: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n checks block the rollback. Mend what they name, then check again.</source>
        <translation>
            <numerusform>%n Prüfung blockiert den Rollback. Beheben, was sie nennt, dann erneut prüfen.</numerusform>
            <numerusform>%n Prüfungen blockieren den Rollback. Beheben, was sie nennen, dann erneut prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks need your reason.</source>
        <translation>
            <numerusform>%n Prüfung braucht einen Grund.</numerusform>
            <numerusform>%n Prüfungen brauchen einen Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (question %2 of %3)</source>
        <translation>%1 (Frage %2 von %3)</translation>
    </message>
    <message>
        <source>%1 (connecting)</source>
        <translation>%1 (Verbindung wird aufgebaut)</translation>
    </message>
    <message>
        <source>Being asked: %1.</source>
        <translation>Gefragt wird: %1.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Keine Antwort: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Asking the nodes. %n checks are known so far.</source>
        <translation>
            <numerusform>Die Knoten werden gefragt. %n Prüfung ist bisher bekannt.</numerusform>
            <numerusform>Die Knoten werden gefragt. %n Prüfungen sind bisher bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Er&amp;neut prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n checks passed</source>
        <translation>
            <numerusform>%1 von %n Prüfung bestanden</numerusform>
            <numerusform>%1 von %n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Check &amp;this again</source>
        <translation>D&amp;iese erneut prüfen</translation>
    </message>
    <message>
        <source>%1 (reading the snapshot: %2 of %3, %4 a second)</source>
        <translation>%1 (liest den Snapshot: %2 von %3, %4 je Sekunde)</translation>
    </message>
    <message>
        <source>Prevents: %1</source>
        <translation>Verhindert: %1</translation>
    </message>
</context>
<context>
    <name>ui::ChecksTree</name>
    <message>
        <source>Blocks the rollback</source>
        <translation>Blockiert den Rollback</translation>
    </message>
    <message>
        <source>Needs your reason</source>
        <translation>Braucht einen Grund</translation>
    </message>
    <message>
        <source>To be accepted later</source>
        <translation>Später zu akzeptieren</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>could not check: %1</source>
        <translation>konnte nicht geprüft werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 … (all of it below)</source>
        <translation>%1 … (vollständig unten)</translation>
    </message>
</context>
<context>
    <name>ui::CommandsDialog</name>
    <message>
        <source>Commands in ssh_config</source>
        <translation>Befehle in ssh_config</translation>
    </message>
    <message>
        <source>Your ssh_config can run these commands on this machine. It is read only if you agree; you are asked again when they change.</source>
        <translation>Ihre ssh_config kann diese Befehle auf diesem Rechner ausführen. Sie wird nur gelesen, wenn Sie zustimmen; Sie werden wieder gefragt, wenn sich die Befehle ändern.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>&amp;Go on without it</source>
        <translation>&amp;Ohne sie weiter</translation>
    </message>
    <message>
        <source>&amp;Read ssh_config</source>
        <translation>ssh_config &amp;lesen</translation>
    </message>
</context>
<context>
    <name>ui::DecisionPanel</name>
    <message>
        <source>last ended: %1 (%2)</source>
        <translation>zuletzt beendet: %1 (%2)</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>nichts wurde geändert</translation>
    </message>
    <message>
        <source>%1: does not answer; %2</source>
        <translation>%1: antwortet nicht; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open &amp;output</source>
        <translation>&amp;Ausgabe öffnen</translation>
    </message>
    <message>
        <source>What is true now:
%1</source>
        <translation>Was jetzt gilt:
%1</translation>
    </message>
    <message>
        <source>Something you do: %1</source>
        <translation>Von Hand zu tun: %1</translation>
    </message>
    <message>
        <source>The run goes on when you say that it is done. What you did goes into the record.</source>
        <translation>Der Lauf geht weiter, sobald es als erledigt gemeldet ist. Was getan wurde, kommt ins Protokoll.</translation>
    </message>
    <message>
        <source>Asks for a note, then checks it where a check is known.</source>
        <translation>Fragt nach einer Notiz und prüft es dann, wo eine Prüfung bekannt ist.</translation>
    </message>
    <message>
        <source>%1 Asks for your reason.</source>
        <translation>%1 Fragt nach einem Grund.</translation>
    </message>
    <message>
        <source>I&amp;t is done</source>
        <translation>Es ist &amp;getan</translation>
    </message>
    <message>
        <source>%1: expected: %2; found: %3</source>
        <translation>%1: erwartet: %2; gefunden: %3</translation>
    </message>
</context>
<context>
    <name>ui::ElsewhereDialog</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>since a time that is not known</source>
        <translation>seit unbekannter Zeit</translation>
    </message>
    <message>
        <source>%1 seconds ago</source>
        <translation>vor %1 Sekunden</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>vor %1 Minuten</translation>
    </message>
    <message>
        <source>%1 on %2 leads it %3. That computer last showed itself to the nodes %4; it does so every minute while it works.</source>
        <translation>%1 führt ihn auf %2 %3. Dieser Rechner hat sich den Knoten zuletzt %4 gezeigt; solange er arbeitet, tut er das jede Minute.</translation>
    </message>
    <message>
        <source>A rollback goes on here already</source>
        <translation>Hier läuft schon ein Rollback</translation>
    </message>
    <message>
        <source>These machines are held by a run of another computer. Nothing else can be begun on them.</source>
        <translation>Diese Maschinen gehören zu einem Lauf eines anderen Rechners. Nichts anderes kann auf ihnen begonnen werden.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit er ist</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Noch einmal an&amp;sehen</translation>
    </message>
    <message>
        <source>Name of the case, as consent</source>
        <translation>Name des Falls, als Zustimmung</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>%1 of %2 tasks have ended.</source>
        <translation>%1 von %2 Aufgaben sind beendet.</translation>
    </message>
    <message>
        <source>Taken over, it goes on here from the copies on the nodes; what runs there is not started again, and the other computer can do nothing more with it. To take it over, type the name of the case: %1</source>
        <translation>Übernommen geht er hier aus den Kopien auf den Knoten weiter; was dort läuft, wird nicht noch einmal gestartet, und der andere Rechner kann nichts mehr daran tun. Zum Übernehmen den Namen des Falls eingeben: %1</translation>
    </message>
</context>
<context>
    <name>ui::FailureMeaning</name>
    <message>
        <source>Usual cause: %1</source>
        <translation>Übliche Ursache: %1</translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>Was hilft: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>ui::HostKeyDialog</name>
    <message numerus="yes">
        <source>Host keys of %n nodes</source>
        <translation>
            <numerusform>Host-Schlüssel von %n Knoten</numerusform>
            <numerusform>Host-Schlüssel von %n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare each fingerprint with one from a trusted place, for example the console of the machine. Nodes whose key is not ticked are not connected.</source>
        <translation>Jeden Fingerabdruck mit einem von vertrauenswürdiger Stelle vergleichen, zum Beispiel von der Konsole der Maschine. Knoten, deren Schlüssel nicht angehakt ist, werden nicht verbunden.</translation>
    </message>
    <message>
        <source>Host keys</source>
        <translation>Host-Schlüssel</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>A key is not the one that is known. The machine was set up anew, or somebody stands in between. Find out which; remove the old line from the known_hosts file when it is right, then connect again.</source>
        <translation>Ein Schlüssel ist nicht der bekannte. Die Maschine wurde neu aufgesetzt, oder jemand steht dazwischen. Herausfinden, was zutrifft; wenn es seine Richtigkeit hat, die alte Zeile aus der Datei known_hosts entfernen und erneut verbinden.</translation>
    </message>
    <message>
        <source>&amp;Connect to none of these</source>
        <translation>Mit &amp;keinem davon verbinden</translation>
    </message>
    <message>
        <source>&amp;Trust the ticked keys</source>
        <translation>Den angehakten Schlüsseln &amp;vertrauen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>not the known key</source>
        <translation>nicht der bekannte Schlüssel</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet %1</translation>
    </message>
    <message>
        <source>No key is ticked.</source>
        <translation>Kein Schlüssel ist angehakt.</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>%1 through %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>Import nodes</source>
        <translation>Knoten importieren</translation>
    </message>
    <message>
        <source>Sources are read one after the other. What they say differently stands in the row of the machine.</source>
        <translation>Quellen werden nacheinander gelesen. Was sie verschieden sagen, steht in der Zeile der Maschine.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>An RKE2 server</source>
        <translation>Ein RKE2-Server</translation>
    </message>
    <message>
        <source>A pasted list</source>
        <translation>Eine eingefügte Liste</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>What is wrong with the source</source>
        <translation>Was an der Quelle nicht stimmt</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Cluster file of RKE, kubeconfig, Ansible inventory, list, or what kubectl get nodes -o json prints. Through a kubeconfig the cluster is asked; nothing is changed.</source>
        <translation>Cluster-Datei von RKE, kubeconfig, Ansible-Inventar, Liste oder die Ausgabe von kubectl get nodes -o json. Über eine kubeconfig wird der Cluster gefragt; geändert wird nichts.</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Durch&amp;suchen…</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Se&amp;rver</translation>
    </message>
    <message>
        <source>Its configuration and the nodes of its API are read. Nothing is changed.</source>
        <translation>Seine Konfiguration und die Knoten seiner API werden gelesen. Geändert wird nichts.</translation>
    </message>
    <message>
        <source>is root, or needs no more rights</source>
        <translation>ist root oder braucht keine weiteren Rechte</translation>
    </message>
    <message>
        <source>sudo without a password</source>
        <translation>sudo ohne Passwort</translation>
    </message>
    <message>
        <source>sudo with a password</source>
        <translation>sudo mit Passwort</translation>
    </message>
    <message>
        <source>&amp;Key file, else the SSH agent</source>
        <translation>Schlüsseldat&amp;ei, sonst der SSH-Agent</translation>
    </message>
    <message>
        <source>Becomes r&amp;oot by</source>
        <translation>Wird root d&amp;urch</translation>
    </message>
    <message>
        <source>&amp;List: name, [user@]address[:port], role</source>
        <translation>L&amp;iste: Name, [Benutzer@]Adresse[:Port], Rolle</translation>
    </message>
    <message>
        <source>For&amp;get the sources</source>
        <translation>Quellen &amp;vergessen</translation>
    </message>
    <message>
        <source>Machines that were found</source>
        <translation>Gefundene Maschinen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>Was die Quellen sagen</translation>
    </message>
    <message>
        <source>Choose a file with nodes</source>
        <translation>Datei mit Knoten wählen</translation>
    </message>
    <message>
        <source>One server is enough; it knows the others.</source>
        <translation>Ein Server genügt; er kennt die anderen.</translation>
    </message>
    <message>
        <source>A source is being read.</source>
        <translation>Eine Quelle wird gerade gelesen.</translation>
    </message>
    <message>
        <source>The source is not named yet.</source>
        <translation>Die Quelle ist noch nicht genannt.</translation>
    </message>
    <message>
        <source>Reading. Nothing is changed.</source>
        <translation>Wird gelesen. Geändert wird nichts.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken from this source.</source>
        <translation>Aus dieser Quelle wurde nichts übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n machines were read.</source>
        <translation>
            <numerusform>%n Maschine wurde gelesen.</numerusform>
            <numerusform>%n Maschinen wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>this case</source>
        <translation>dieser Fall</translation>
    </message>
    <message>
        <source>No source was read yet.</source>
        <translation>Noch wurde keine Quelle gelesen.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>Where sources differ, the first one is taken. Nodes that the case has already stay as they are.</source>
        <translation>Wo Quellen sich unterscheiden, gilt die erste. Knoten, die der Fall schon hat, bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n nodes</source>
        <translation>
            <numerusform>%n Knoten &amp;übernehmen</numerusform>
            <numerusform>%n Knoten &amp;übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no machine that the case does not have.</source>
        <translation>Es gibt keine Maschine, die der Fall nicht schon hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n machines lack something; after taking over, edit them.</source>
        <translation>
            <numerusform>%n Maschine fehlt etwas; nach dem Übernehmen bearbeiten.</numerusform>
            <numerusform>%n Maschinen fehlt etwas; nach dem Übernehmen bearbeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Differs. %1</source>
        <translation>Unterschied. %1</translation>
    </message>
    <message>
        <source>Is not in %1.</source>
        <translation>Fehlt in %1.</translation>
    </message>
    <message>
        <source>May also be %1: they have a name or an address in common.</source>
        <translation>Kann auch %1 sein: Ein Name oder eine Adresse ist gemeinsam.</translation>
    </message>
    <message>
        <source>All sources agree.</source>
        <translation>Alle Quellen stimmen überein.</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>Vollständig.</translation>
    </message>
</context>
<context>
    <name>ui::InputsForm</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>ui::InstallTypePage</name>
    <message>
        <source>How was it installed?</source>
        <translation>Wie wurde installiert?</translation>
    </message>
    <message>
        <source>The way back depends on where the cluster keeps its state.</source>
        <translation>Der Weg zurück hängt davon ab, wo der Cluster seinen Zustand hält.</translation>
    </message>
    <message>
        <source>Evidence of the detection</source>
        <translation>Belege der Erkennung</translation>
    </message>
    <message>
        <source>Choose an install type.</source>
        <translation>Eine Installationsart wählen.</translation>
    </message>
    <message>
        <source>Reading %1. Nothing is changed.</source>
        <translation>%1 wird gelesen. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>De&amp;tect from a node</source>
        <translation>Von einem Knoten &amp;ermitteln</translation>
    </message>
    <message>
        <source>Which way back?</source>
        <translation>Auf welchem Weg zurück?</translation>
    </message>
    <message>
        <source>Roll back Rancher</source>
        <translation>Rancher zurückrollen</translation>
    </message>
    <message>
        <source>Roll back the Kubernetes under it</source>
        <translation>Das Kubernetes darunter zurückrollen</translation>
    </message>
    <message>
        <source>The release of every node and the cluster&apos;s whole database go back, and with it the data of a Rancher that runs there.</source>
        <translation>Das Release jedes Knotens und die ganze Datenbank des Clusters gehen zurück, und mit ihr die Daten eines Ranchers, der dort läuft.</translation>
    </message>
    <message>
        <source>One procedure is there for it: %1.</source>
        <translation>Dafür gibt es ein Verfahren: %1.</translation>
    </message>
    <message>
        <source>%1 Its card is chosen.</source>
        <translation>%1 Die Karte ist gewählt.</translation>
    </message>
    <message>
        <source>Rancher goes back to its earlier release and to the data of that time.</source>
        <translation>Rancher geht auf sein früheres Release und die Daten dieser Zeit zurück.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>The run was not taken over</source>
        <translation>Der Lauf wurde nicht übernommen</translation>
    </message>
    <message>
        <source>F6: next output pane
Ctrl+F in a pane: search; F3: next place
Ctrl+Plus, Ctrl+Minus, Ctrl+0 in a pane: size of the text
End in a pane: follow the output
Arrow keys and Space in the matrix: open a step&apos;s output
Alt and the underlined letter: any button or field
Escape and Enter start nothing and leave nothing.</source>
        <translation>F6: nächster Ausgabebereich
Strg+F in einem Bereich: suchen; F3: nächste Stelle
Strg+Plus, Strg+Minus, Strg+0 in einem Bereich: Schriftgröße
Ende in einem Bereich: der Ausgabe folgen
Pfeiltasten und Leertaste in der Matrix: Ausgabe eines Schritts öffnen
Alt und der unterstrichene Buchstabe: jede Schaltfläche und jedes Feld
Escape und Eingabe starten nichts und verlassen nichts.</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Fall</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>Fenster sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Continue an interrupted run…</source>
        <translation>Unterbrochenen Lauf &amp;fortsetzen…</translation>
    </message>
    <message>
        <source>&amp;Pause after this step, or go on</source>
        <translation>Nach diesem Schritt &amp;pausieren oder weiterlaufen</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>&amp;Stoppen…</translation>
    </message>
    <message>
        <source>&amp;Add a note…</source>
        <translation>&amp;Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>Ü&amp;bung</translation>
    </message>
    <message>
        <source>&amp;Begin…</source>
        <translation>&amp;Beginnen…</translation>
    </message>
    <message>
        <source>&amp;End practice</source>
        <translation>Übung be&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Show…</source>
        <translation>&amp;Anzeigen…</translation>
    </message>
    <message>
        <source>&amp;Print this record…</source>
        <translation>Dieses Protokoll &amp;drucken…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>Rancher Rollback Wizard %1</source>
        <translation>Rancher Rollback Wizard %1</translation>
    </message>
    <message>
        <source>Takes a cluster back to the state before an upgrade that failed. Built with Qt %1.</source>
        <translation>Bringt einen Cluster in den Zustand vor einem gescheiterten Upgrade zurück. Gebaut mit Qt %1.</translation>
    </message>
    <message>
        <source>Not while a run goes on.</source>
        <translation>Nicht, solange ein Lauf im Gang ist.</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>Falldatei öffnen</translation>
    </message>
    <message>
        <source>Case files (*.yaml *.yml)</source>
        <translation>Falldateien (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This case file cannot be used</source>
        <translation>Diese Falldatei ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Fall speichern</translation>
    </message>
    <message>
        <source>The case was not saved</source>
        <translation>Der Fall wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;Weiter: %1</translation>
    </message>
    <message>
        <source>Rancher Rollback Wizard</source>
        <translation>Rancher Rollback Wizard</translation>
    </message>
    <message>
        <source>%1 — Rancher Rollback Wizard</source>
        <translation>%1 — Rancher Rollback Wizard</translation>
    </message>
    <message>
        <source>PRACTICE · %1</source>
        <translation>ÜBUNG · %1</translation>
    </message>
    <message>
        <source>A run goes on</source>
        <translation>Ein Lauf ist im Gang</translation>
    </message>
    <message>
        <source>The start page opens when it has ended or was stopped.</source>
        <translation>Die Startseite öffnet sich, wenn er beendet ist oder gestoppt wurde.</translation>
    </message>
    <message>
        <source>Continue which run?</source>
        <translation>Welchen Lauf fortsetzen?</translation>
    </message>
    <message>
        <source>It is looked at first what is still running; nothing is started twice.</source>
        <translation>Zuerst wird nachgesehen, was noch läuft; nichts wird zweimal gestartet.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>The run cannot be continued</source>
        <translation>Der Lauf kann nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>A cluster is simulated on this computer. Pages, commands and output are those of a real rollback.</source>
        <translation>Auf diesem Computer wird ein Cluster simuliert. Seiten, Befehle und Ausgaben sind die eines echten Rollbacks.</translation>
    </message>
    <message>
        <source>Practice did not begin</source>
        <translation>Die Übung hat nicht begonnen</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (Übung)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>What past runs did, newest first.</source>
        <translation>Was vergangene Läufe getan haben, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>&amp;Close the window; what runs goes on</source>
        <translation>&amp;Fenster schließen; was läuft, läuft weiter</translation>
    </message>
    <message>
        <source>The command that runs goes on on its node.</source>
        <translation>Der laufende Befehl läuft auf seinem Knoten weiter.</translation>
    </message>
    <message>
        <source>The command that runs goes on on this computer.</source>
        <translation>Der laufende Befehl läuft auf diesem Computer weiter.</translation>
    </message>
    <message>
        <source>The practice nodes stand still meanwhile.</source>
        <translation>Die Übungsknoten stehen solange still.</translation>
    </message>
    <message>
        <source>The command that runs is one of this computer, and logging out may end it. When the run is continued, it is looked at first how it ended.</source>
        <translation>Der laufende Befehl läuft auf diesem Computer, und das Abmelden kann ihn beenden. Wird der Lauf fortgesetzt, so wird zuerst nachgesehen, wie er geendet hat.</translation>
    </message>
    <message>
        <source>&amp;Log out; the run waits</source>
        <translation>&amp;Abmelden; der Lauf wartet</translation>
    </message>
    <message>
        <source>&amp;Log out in the middle of a step</source>
        <translation>&amp;Abmelden, mitten in einem Schritt</translation>
    </message>
    <message>
        <source>&amp;Stay logged in</source>
        <translation>Angemeldet &amp;bleiben</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Clean-up of %1</source>
        <translation>Aufräumen nach %1</translation>
    </message>
    <message>
        <source>Not kept in the keychain</source>
        <translation>Nicht im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>%1, begun %2 by %3; stands at %4</source>
        <translation>%1, begonnen %2 von %3; steht bei %4</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <translation>%1, %2, von %3</translation>
    </message>
    <message>
        <source>What this run kept is not deleted</source>
        <translation>Was dieser Lauf aufbewahrt hat, wird nicht gelöscht</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>Recor&amp;ds</source>
        <translation>Pr&amp;otokolle</translation>
    </message>
    <message>
        <source>&amp;Close the window; the run waits</source>
        <translation>Fenster &amp;schließen; der Lauf wartet</translation>
    </message>
    <message>
        <source>Nothing more is started. The run is continued later from the start page, on this computer.</source>
        <translation>Es wird nichts mehr gestartet. Der Lauf wird später von der Startseite aus fortgesetzt, auf diesem Computer.</translation>
    </message>
    <message>
        <source>The run waits for you</source>
        <translation>Der Lauf wartet auf Sie</translation>
    </message>
    <message>
        <source>The run is paused</source>
        <translation>Der Lauf pausiert</translation>
    </message>
</context>
<context>
    <name>ui::NodeDialog</name>
    <message>
        <source>Add a node</source>
        <translation>Knoten hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>A machine of the cluster, as it is reached from this computer.</source>
        <translation>Eine Maschine des Clusters, wie sie von diesem Computer aus erreicht wird.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Through these &amp;jump hosts, in order</source>
        <translation>Über diese &amp;Jump-Hosts, der Reihe nach</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;First server: the snapshot is restored here</source>
        <translation>&amp;Erster Server: Hier wird der Snapshot wiederhergestellt</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>is root, or needs no more rights</source>
        <translation>ist root oder braucht keine weiteren Rechte</translation>
    </message>
    <message>
        <source>sudo without a password</source>
        <translation>sudo ohne Passwort</translation>
    </message>
    <message>
        <source>sudo with a password</source>
        <translation>sudo mit Passwort</translation>
    </message>
    <message>
        <source>Becomes roo&amp;t by</source>
        <translation>Wird roo&amp;t durch</translation>
    </message>
    <message>
        <source>Keys of the SSH a&amp;gent</source>
        <translation>Schlüssel des &amp;SSH-Agenten</translation>
    </message>
    <message>
        <source>A key fi&amp;le</source>
        <translation>Eine Schlüsseldate&amp;i</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>A pass&amp;word, asked when it is needed; it is not saved</source>
        <translation>Ein Pass&amp;wort, das bei Bedarf erfragt wird; es wird nicht gespeichert</translation>
    </message>
    <message>
        <source>Part in the rollback</source>
        <translation>Teilnahme am Rollback</translation>
    </message>
    <message>
        <source>Takes p&amp;art</source>
        <translation>Nimmt tei&amp;l</translation>
    </message>
    <message>
        <source>the disk of the machine is dead</source>
        <translation>der Datenträger der Maschine ist defekt</translation>
    </message>
    <message>
        <source>powered off in the management console at 02:40</source>
        <translation>um 02:40 in der Verwaltungskonsole ausgeschaltet</translation>
    </message>
    <message>
        <source>A key file is ticked but not named. Example: ~/.ssh/id_ed25519</source>
        <translation>Eine Schlüsseldatei ist angehakt, aber nicht genannt. Beispiel: ~/.ssh/id_ed25519</translation>
    </message>
    <message>
        <source>Another node has this name. Each node needs its own, for example server-2.</source>
        <translation>Ein anderer Knoten hat diesen Namen. Jeder Knoten braucht einen eigenen, zum Beispiel server-2.</translation>
    </message>
    <message>
        <source>A node that is left out needs a reason for the record.</source>
        <translation>Ein ausgelassener Knoten braucht einen Grund für das Protokoll.</translation>
    </message>
    <message>
        <source>A server that still runs can bring the old state back. Say how you know it is off.</source>
        <translation>Ein Server, der noch läuft, kann den alten Zustand zurückbringen. Angeben, woher bekannt ist, dass er aus ist.</translation>
    </message>
    <message>
        <source>A field above is not right yet.</source>
        <translation>Ein Feld oben stimmt noch nicht.</translation>
    </message>
    <message>
        <source>Add nod&amp;e</source>
        <translation>Knoten &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Keep c&amp;hanges</source>
        <translation>Änderungen be&amp;halten</translation>
    </message>
    <message>
        <source>Name in Kubernete&amp;s, when it differs</source>
        <translation>Name in Kuber&amp;netes, falls abweichend</translation>
    </message>
    <message>
        <source>The s&amp;ystem&apos;s keychain for passwords and passphrases</source>
        <translation>Schlüsselb&amp;und des Systems für Passwörter und Passphrasen</translation>
    </message>
    <message>
        <source>Left out be&amp;cause</source>
        <translation>Aus&amp;gelassen, weil</translation>
    </message>
    <message>
        <source>What pr&amp;oves that it is off</source>
        <translation>Was beweist, &amp;dass er aus ist</translation>
    </message>
    <message>
        <source>A jump host is written [user@]host[:port], with &quot;key FILE&quot; behind it where it has a key of its own, for example jump@bastion:2200 key ~/.ssh/bastion.</source>
        <translation>Ein Sprungrechner wird [Benutzer@]Rechner[:Port] geschrieben, dahinter „key DATEI“, wo er einen eigenen Schlüssel hat, zum Beispiel jump@bastion:2200 key ~/.ssh/bastion.</translation>
    </message>
    <message>
        <source>as ssh_config says</source>
        <translation>wie in ssh_config</translation>
    </message>
</context>
<context>
    <name>ui::NodeFactsView</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>What the node said</source>
        <translation>Was der Knoten sagte</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Gelesen um</translation>
    </message>
    <message>
        <source>Facts of %1</source>
        <translation>Fakten von %1</translation>
    </message>
</context>
<context>
    <name>ui::NodePane</name>
    <message>
        <source>Output of %1</source>
        <translation>Ausgabe von %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Follow the end</source>
        <translation>Dem Ende folgen</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Nur diesen</translation>
    </message>
    <message>
        <source>Show output</source>
        <translation>Ausgabe zeigen</translation>
    </message>
    <message>
        <source>Search in the output</source>
        <translation>In der Ausgabe suchen</translation>
    </message>
    <message>
        <source>Search in the output of %1</source>
        <translation>In der Ausgabe von %1 suchen</translation>
    </message>
    <message>
        <source>not in the output</source>
        <translation>nicht in der Ausgabe</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>quiet for %1, normal up to %2</source>
        <translation>still seit %1, üblich bis %2</translation>
    </message>
    <message>
        <source>quiet for %1, longer than the usual %2; it is still running</source>
        <translation>still seit %1, länger als die üblichen %2; es läuft noch</translation>
    </message>
    <message>
        <source>Show the others again</source>
        <translation>Die anderen wieder zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NodesPage</name>
    <message>
        <source>They are held by a rollback that %1 leads on %2; nothing else can be begun on them.</source>
        <translation>Sie gehören zu einem Rollback, den %1 auf %2 führt; nichts anderes kann auf ihnen begonnen werden.</translation>
    </message>
    <message>
        <source>Which machines?</source>
        <translation>Welche Maschinen?</translation>
    </message>
    <message>
        <source>Every server and agent of the cluster. Connecting reads facts and changes nothing.</source>
        <translation>Jeder Server und Agent des Clusters. Das Verbinden liest Fakten und ändert nichts.</translation>
    </message>
    <message>
        <source>Name of the ca&amp;se, typed later to confirm</source>
        <translation>N&amp;ame des Falls, wird später zur Bestätigung eingegeben</translation>
    </message>
    <message>
        <source>&amp;Add a node</source>
        <translation>&amp;Knoten hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Bearbei&amp;ten</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>The nodes of the practice cluster are given.</source>
        <translation>Die Knoten des Übungsclusters sind vorgegeben.</translation>
    </message>
    <message>
        <source>Connecting goes on.</source>
        <translation>Das Verbinden läuft noch.</translation>
    </message>
    <message>
        <source>St&amp;op connecting</source>
        <translation>Verbinden abbre&amp;chen</translation>
    </message>
    <message>
        <source>Add the servers and agents of the cluster.</source>
        <translation>Die Server und Agenten des Clusters hinzufügen.</translation>
    </message>
    <message>
        <source>Mark one server as the first: the snapshot is restored there.</source>
        <translation>Einen Server als ersten kennzeichnen: Dort wird der Snapshot wiederhergestellt.</translation>
    </message>
    <message>
        <source>Connect to the nodes first.</source>
        <translation>Zuerst mit den Knoten verbinden.</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes do not answer. Mend them, or edit them to be left out with a reason.</source>
        <translation>
            <numerusform>%n Knoten antwortet nicht. Ihn instand setzen oder so bearbeiten, dass er mit Grund ausgelassen wird.</numerusform>
            <numerusform>%n Knoten antworten nicht. Sie instand setzen oder so bearbeiten, dass sie mit Grund ausgelassen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting was stopped.</source>
        <translation>Das Verbinden wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>Connecting to %n nodes.</source>
        <translation>
            <numerusform>Verbindung zu %n Knoten wird aufgebaut.</numerusform>
            <numerusform>Verbindungen zu %n Knoten werden aufgebaut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect to al&amp;l</source>
        <translation>Mit allen &amp;verbinden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n nodes answered.</source>
        <translation>
            <numerusform>%1 von %n Knoten hat geantwortet.</numerusform>
            <numerusform>%1 von %n Knoten haben geantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n nodes are connected.</source>
        <translation>
            <numerusform>%1 von %n Knoten ist verbunden.</numerusform>
            <numerusform>%1 von %n Knoten sind verbunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not asked by this procedure.</source>
        <translation>
            <numerusform>%n wird von diesem Verfahren nicht gefragt.</numerusform>
            <numerusform>%n werden von diesem Verfahren nicht gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>&amp;Von neuem lesen</translation>
    </message>
</context>
<context>
    <name>ui::NodesTable</name>
    <message>
        <source>%1, first</source>
        <translation>%1, erster</translation>
    </message>
    <message>
        <source>%1, sudo</source>
        <translation>%1, sudo</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>waits for an answer about its host key</source>
        <translation>wartet auf eine Antwort zum Host-Schlüssel</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation>meldet an</translation>
    </message>
    <message>
        <source>reading facts</source>
        <translation>liest Fakten</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Nodes of the case</source>
        <translation>Knoten des Falls</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Installed by</source>
        <translation>Installiert durch</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not asked by this procedure</source>
        <translation>von diesem Verfahren nicht gefragt</translation>
    </message>
    <message>
        <source>as ssh_config says</source>
        <translation>wie in ssh_config</translation>
    </message>
    <message>
        <source>%1 (ssh_config)</source>
        <translation>%1 (ssh_config)</translation>
    </message>
    <message>
        <source>%1 (your name here)</source>
        <translation>%1 (Ihr Name hier)</translation>
    </message>
</context>
<context>
    <name>ui::NoteDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Es steht noch nichts da.</translation>
    </message>
</context>
<context>
    <name>ui::OtherSnapshotDialog</name>
    <message>
        <source>Name another snapshot</source>
        <translation>Anderen Snapshot nennen</translation>
    </message>
    <message>
        <source>It is looked at before it is offered; nothing is copied yet.</source>
        <translation>Er wird angesehen, bevor er angeboten wird; kopiert wird noch nichts.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>in S3</source>
        <translation>in S3</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Where it lies</source>
        <translation>&amp;Wo sie liegt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>In S3 only the file name is given. Example: on-demand-server-1-1763600000</source>
        <translation>In S3 wird nur der Dateiname angegeben. Beispiel: on-demand-server-1-1763600000</translation>
    </message>
    <message>
        <source>The file is not named yet.</source>
        <translation>Die Datei ist noch nicht genannt.</translation>
    </message>
</context>
<context>
    <name>ui::PaperView</name>
    <message numerus="yes">
        <source>Record, %n pages</source>
        <translation>
            <numerusform>Protokoll, %n Seite</numerusform>
            <numerusform>Protokoll, %n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanTree</name>
    <message>
        <source>Steps and warnings</source>
        <translation>Schritte und Warnungen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Accept with a reason.</source>
        <translation>%1 Mit einem Grund akzeptieren.</translation>
    </message>
    <message>
        <source>%1 Accept.</source>
        <translation>%1 Akzeptieren.</translation>
    </message>
    <message>
        <source>%1 Accepted with a reason.</source>
        <translation>%1 Mit einem Grund akzeptiert.</translation>
    </message>
    <message>
        <source>%1 Accepted.</source>
        <translation>%1 Akzeptiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>konnte nicht geprüft werden</translation>
    </message>
</context>
<context>
    <name>ui::PracticeBand</name>
    <message>
        <source>PRACTICE · simulated cluster, nothing real is touched</source>
        <translation>ÜBUNG · simulierter Cluster, nichts Echtes wird berührt</translation>
    </message>
</context>
<context>
    <name>ui::ProcedurePage</name>
    <message>
        <source>What will be done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Read the steps, accept the warnings among them one by one, then type the name of the case.</source>
        <translation>Die Schritte lesen, die Warnungen darunter einzeln akzeptieren, dann den Namen des Falls eingeben.</translation>
    </message>
    <message>
        <source>&amp;Export as runbook…</source>
        <translation>Als &amp;Runbook exportieren…</translation>
    </message>
    <message>
        <source>&amp;Type %1, the name of the case, to go on</source>
        <translation>%1, den &amp;Namen des Falls, eingeben, um fortzufahren</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Der Plan wird erstellt.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Roll back %1 on %n nodes</source>
        <translation>
            <numerusform>%1 auf %n Knoten z&amp;urückrollen</numerusform>
            <numerusform>%1 auf %n Knoten z&amp;urückrollen</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan can be made from this case: %1</source>
        <translation>Aus diesem Fall lässt sich kein Plan erstellen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 steps; %n warnings are to be accepted.</source>
        <translation>
            <numerusform>%1 Schritte; %n Warnung ist zu akzeptieren.</numerusform>
            <numerusform>%1 Schritte; %n Warnungen sind zu akzeptieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the case is %1.</source>
        <translation>Der Name des Falls ist %1.</translation>
    </message>
    <message>
        <source>There is no plan. Go back and change what the reason names.</source>
        <translation>Es gibt keinen Plan. Zurückgehen und ändern, was der Grund nennt.</translation>
    </message>
    <message>
        <source>A rule forbids this plan. It can be read and exported, not run.</source>
        <translation>Eine Regel verbietet diesen Plan. Er kann gelesen und exportiert, aber nicht ausgeführt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings are not accepted yet.</source>
        <translation>
            <numerusform>%n Warnung ist noch nicht akzeptiert.</numerusform>
            <numerusform>%n Warnungen sind noch nicht akzeptiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the case is not typed yet.</source>
        <translation>Der Name des Falls ist noch nicht eingegeben.</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;Accept with this reason</source>
        <translation>Mit diesem &amp;Grund akzeptieren</translation>
    </message>
    <message>
        <source>The run did not begin</source>
        <translation>Der Lauf hat nicht begonnen</translation>
    </message>
    <message>
        <source>runbook-%1</source>
        <translation>runbook-%1</translation>
    </message>
    <message>
        <source>Connect &amp;again</source>
        <translation>&amp;Erneut verbinden</translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>The nodes are being looked at first.</source>
        <translation>Zuerst werden die Knoten betrachtet.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete what %1 kept on %n nodes</source>
        <translation>
            <numerusform>Lös&amp;chen, was %1 auf %n Knoten aufbewahrt hat</numerusform>
            <numerusform>Lös&amp;chen, was %1 auf %n Knoten aufbewahrt hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted: %1</source>
        <translation>Es wurde nichts gelöscht: %1</translation>
    </message>
    <message>
        <source>There is no plan. Mend what the reason names, then connect again.</source>
        <translation>Es gibt keinen Plan. Beheben, was der Grund nennt, dann erneut verbinden.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps; every warning is accepted.</source>
        <translation>
            <numerusform>%n Schritt; jede Warnung ist akzeptiert.</numerusform>
            <numerusform>%n Schritte; jede Warnung ist akzeptiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecordPage</name>
    <message>
        <source>The record</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>What was done, by whom, with what outcome: the page as it is printed.</source>
        <translation>Was getan wurde, von wem, mit welchem Ergebnis: die Seite, wie sie gedruckt wird.</translation>
    </message>
    <message>
        <source>&amp;Back to the start page</source>
        <translation>&amp;Zurück zur Startseite</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>The record could not be made. %1</source>
        <translation>Das Protokoll konnte nicht erstellt werden. %1</translation>
    </message>
    <message>
        <source>It lies in %1</source>
        <translation>Es liegt in %1</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Nicht gedruckt</translation>
    </message>
    <message>
        <source>The printer took no page. The record can be saved as PDF.</source>
        <translation>Der Drucker hat keine Seite angenommen. Das Protokoll lässt sich als PDF speichern.</translation>
    </message>
    <message>
        <source>record-%1</source>
        <translation>protokoll-%1</translation>
    </message>
    <message>
        <source>Some days from now: the copies on the nodes hold the cluster&apos;s keys and token. Every command is shown before anything is deleted.</source>
        <translation>In einigen Tagen: Die Kopien auf den Knoten enthalten Schlüssel und Token des Clusters. Jeder Befehl wird gezeigt, bevor etwas gelöscht wird.</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>C&amp;lean up what was kept…</source>
        <translation>&amp;Aufbewahrtes aufräumen…</translation>
    </message>
</context>
<context>
    <name>ui::ResourceEditor</name>
    <message>
        <source>As a &amp;form</source>
        <translation>Als F&amp;ormular</translation>
    </message>
    <message>
        <source>As &amp;YAML</source>
        <translation>Als &amp;YAML</translation>
    </message>
    <message>
        <source>The resource as YAML</source>
        <translation>Die Ressource als YAML</translation>
    </message>
    <message>
        <source>The Restore resource</source>
        <translation>Die Restore-Ressource</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>The YAML of the resource cannot be taken. %1</source>
        <translation>Das YAML der Ressource kann nicht übernommen werden. %1</translation>
    </message>
</context>
<context>
    <name>ui::RunHead</name>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Rolling back %1 to %2</source>
        <translation>%1 wird auf %2 zurückgerollt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Clean-up of %1</source>
        <translation>Aufräumen nach %1</translation>
    </message>
    <message>
        <source>Deleting what the rollback of %1 kept</source>
        <translation>Wird gelöscht: was der Rollback von %1 aufbewahrt hat</translation>
    </message>
</context>
<context>
    <name>ui::RunMatrix</name>
    <message>
        <source>Steps and nodes</source>
        <translation>Schritte und Knoten</translation>
    </message>
</context>
<context>
    <name>ui::RunMatrixModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left to do afterwards</source>
        <translation>Danach noch zu tun</translation>
    </message>
    <message>
        <source>not this node</source>
        <translation>nicht dieser Knoten</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 auf %2: %3</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>ui::RunPage</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>See the &amp;verification</source>
        <translation>Zur &amp;Verifizierung</translation>
    </message>
    <message>
        <source>One pane</source>
        <translation>Ein Bereich</translation>
    </message>
    <message>
        <source>Two panes</source>
        <translation>Zwei Bereiche</translation>
    </message>
    <message>
        <source>All panes</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>&amp;Stoppen…</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>&amp;Notiz hinzufügen</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>Das ist jetzt nicht möglich</translation>
    </message>
    <message>
        <source>More than six nodes do not fit.</source>
        <translation>Mehr als sechs Knoten haben keinen Platz.</translation>
    </message>
    <message>
        <source>Only a run that is running can be paused.</source>
        <translation>Nur ein laufender Lauf kann pausiert werden.</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>Nichts läuft.</translation>
    </message>
    <message>
        <source>The run is over; notes belong to the verification.</source>
        <translation>Der Lauf ist vorbei; Notizen gehören zur Verifizierung.</translation>
    </message>
    <message>
        <source>The run is interrupted. It goes on from the start page.</source>
        <translation>Der Lauf ist unterbrochen. Er geht von der Startseite aus weiter.</translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation>Der Lauf geht weiter.</translation>
    </message>
    <message>
        <source>Stop &amp;after this step</source>
        <translation>N&amp;ach diesem Schritt stoppen</translation>
    </message>
    <message>
        <source>What runs is left to end by itself, then nothing more is started.</source>
        <translation>Was läuft, darf von selbst enden; danach wird nichts Weiteres gestartet.</translation>
    </message>
    <message>
        <source>End what runs &amp;now and stop</source>
        <translation>Laufendes &amp;jetzt beenden und stoppen</translation>
    </message>
    <message>
        <source>The running commands are ended on their nodes. What they have done so far stays.</source>
        <translation>Die laufenden Befehle werden auf ihren Knoten beendet. Was sie bisher getan haben, bleibt.</translation>
    </message>
    <message>
        <source>The point of no return of this step is passed; its command is not ended half-way.</source>
        <translation>Für diesen Schritt gibt es kein Zurück mehr; sein Befehl wird nicht auf halbem Weg beendet.</translation>
    </message>
    <message>
        <source>Stop the rollback of %1</source>
        <translation>Rollback von %1 stoppen</translation>
    </message>
    <message>
        <source>A stopped run has a record, and the cluster stays as it is then.</source>
        <translation>Ein gestoppter Lauf hat ein Protokoll, und der Cluster bleibt, wie er dann ist.</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>It stands in the record with the time and your name.</source>
        <translation>Sie steht mit Uhrzeit und Namen im Protokoll.</translation>
    </message>
    <message>
        <source>&amp;Add to the record</source>
        <translation>Ins &amp;Protokoll aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Go on with this reason</source>
        <translation>Mit &amp;diesem Grund fortfahren</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Was wurde getan?</translation>
    </message>
    <message>
        <source>It is &amp;done</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>See the &amp;record</source>
        <translation>Protokoll ans&amp;ehen</translation>
    </message>
    <message>
        <source>Stop the clean-up of %1</source>
        <translation>Aufräumen nach %1 anhalten</translation>
    </message>
    <message>
        <source>P&amp;ause after this step</source>
        <translation>Nach diesem Schritt &amp;pausieren</translation>
    </message>
    <message>
        <source>Cont&amp;inue the run</source>
        <translation>Lauf for&amp;tsetzen</translation>
    </message>
    <message>
        <source>&amp;Stop the run</source>
        <translation>Lauf &amp;stoppen</translation>
    </message>
    <message>
        <source>Nothing runs at the moment. Nothing more is started; everything stays as it is.</source>
        <translation>Im Augenblick läuft nichts. Es wird nichts mehr gestartet; alles bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The run is paused; &quot;Continue the run&quot; lets it go on.</source>
        <translation>Der Lauf pausiert; „Lauf fortsetzen“ lässt ihn weitergehen.</translation>
    </message>
    <message>
        <source>The run waits for your decision.</source>
        <translation>Der Lauf wartet auf Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>The run waits until you have done its step.</source>
        <translation>Der Lauf wartet, bis Sie den Schritt getan haben.</translation>
    </message>
    <message>
        <source>The final checks go on.</source>
        <translation>Die Abschlussprüfungen laufen.</translation>
    </message>
</context>
<context>
    <name>ui::SecretDialog</name>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Use for %1</source>
        <translation>Für %1 &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Keep in the system&apos;s keychain</source>
        <translation>Im &amp;Schlüsselbund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Go on without</source>
        <translation>&amp;Ohne fortfahren</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Anmelden</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotCard</name>
    <message>
        <source>S3</source>
        <translation>S3</translation>
    </message>
    <message>
        <source>a path on the first server</source>
        <translation>ein Pfad auf dem ersten Server</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>less than an hour ago</source>
        <translation>vor weniger als einer Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Lies on</source>
        <translation>Liegt auf</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Unversehrtheit</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Fits this rollback.</source>
        <translation>Passt zu diesem Rollback.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>nicht bekannt: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>worked out with the checks</source>
        <translation>wird mit den Prüfungen ermittelt</translation>
    </message>
    <message>
        <source>No snapshot is chosen.</source>
        <translation>Kein Snapshot ist gewählt.</translation>
    </message>
    <message>
        <source>To weigh</source>
        <translation>Zu bedenken</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>You named it; no search has listed it. The checks look at it as far as they can.</source>
        <translation>Von Ihnen genannt; keine Suche hat ihn aufgelistet. Die Prüfungen sehen ihn an, soweit sie können.</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotList</name>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Read by the restore alone</source>
        <translation>Wird erst von der Wiederherstellung gelesen</translation>
    </message>
    <message>
        <source>Whole, but made with another server token</source>
        <translation>Ganz, aber mit einem anderen Server-Token erstellt</translation>
    </message>
    <message>
        <source>Whole, and the server token fits</source>
        <translation>Ganz, und das Server-Token passt</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Check a&amp;ll</source>
        <translation>Alle &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>Erneut &amp;suchen</translation>
    </message>
    <message>
        <source>Name an&amp;other…</source>
        <translation>&amp;Anderen nennen…</translation>
    </message>
    <message>
        <source>Snapshots that were found</source>
        <translation>Gefundene Snapshots</translation>
    </message>
    <message>
        <source>Reads each snapshot to its end where it lies, at low priority. Nothing is changed.</source>
        <translation>Liest jeden Snapshot dort, wo er liegt, bis zum Ende, mit niedriger Priorität. Nichts wird verändert.</translation>
    </message>
    <message>
        <source>Looking for snapshots on the nodes.</source>
        <translation>Auf den Knoten wird nach Snapshots gesucht.</translation>
    </message>
    <message>
        <source>%1 reads the chosen snapshot: %2 of %3, %4 a second.</source>
        <translation>%1 liest den gewählten Snapshot: %2 von %3, %4 je Sekunde.</translation>
    </message>
    <message>
        <source>Being read: %1 of %2, %3 a second</source>
        <translation>Wird gelesen: %1 von %2, %3 je Sekunde</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Stop checkin&amp;g</source>
        <translation>Prüfen been&amp;den</translation>
    </message>
    <message>
        <source>Reading each to its end: %1 of %2 are read.</source>
        <translation>Jeder wird bis zum Ende gelesen: %1 von %2 sind gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots, %1 of them fit.</source>
        <translation>
            <numerusform>%n Snapshot, %1 davon passt.</numerusform>
            <numerusform>%n Snapshots, %1 davon passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read to the end: %1.</source>
        <translation>Bis zum Ende gelesen: %1.</translation>
    </message>
    <message>
        <source>No backup that fits was found. Name one below.</source>
        <translation>Es wurde keine passende Sicherung gefunden. Unten eine nennen.</translation>
    </message>
    <message>
        <source>No snapshot that fits was found. Name another place.</source>
        <translation>Es wurde kein passender Snapshot gefunden. Einen anderen Ort nennen.</translation>
    </message>
    <message>
        <source>Named by you; no search has listed it</source>
        <translation>Von Ihnen genannt; keine Suche hat ihn aufgelistet</translation>
    </message>
    <message>
        <source>No snapshot that fits was found. You named one.</source>
        <translation>Es wurde kein passender Snapshot gefunden. Sie haben einen genannt.</translation>
    </message>
</context>
<context>
    <name>ui::SnapshotPage</name>
    <message>
        <source>Back to which state?</source>
        <translation>Zurück zu welchem Stand?</translation>
    </message>
    <message>
        <source>The snapshot decides what the cluster remembers; the release has to be the one that made it.</source>
        <translation>Der Snapshot entscheidet, woran sich der Cluster erinnert; das Release muss das sein, das ihn erstellt hat.</translation>
    </message>
    <message>
        <source>&amp;More choices</source>
        <translation>Weitere &amp;Einstellungen</translation>
    </message>
    <message>
        <source>The search for snapshots goes on.</source>
        <translation>Die Suche nach Snapshots läuft noch.</translation>
    </message>
    <message>
        <source>Choose a snapshot.</source>
        <translation>Einen Snapshot wählen.</translation>
    </message>
    <message>
        <source>The chosen snapshot does not fit. The reason stands beside it.</source>
        <translation>Der gewählte Snapshot passt nicht. Der Grund steht daneben.</translation>
    </message>
    <message>
        <source>Release &amp;to go back to</source>
        <translation>Release, auf das z&amp;urückgerollt wird</translation>
    </message>
    <message>
        <source>Still to be filled in: %1.</source>
        <translation>Noch auszufüllen: %1.</translation>
    </message>
    <message>
        <source>The backup decides what Rancher remembers; the release has to be the one that made it.</source>
        <translation>Die Sicherung bestimmt, woran Rancher sich erinnert; das Release muss das sein, das sie erstellt hat.</translation>
    </message>
</context>
<context>
    <name>ui::SpoolView</name>
    <message>
        <source>No output yet.</source>
        <translation>Noch keine Ausgabe.</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Rancher Rollback Wizard</source>
        <translation>Rancher Rollback Wizard</translation>
    </message>
    <message>
        <source>Takes a cluster back to the state before an upgrade that failed. Nothing is changed on a machine before the page “Procedure” is confirmed.</source>
        <translation>Bringt einen Cluster in den Zustand vor einem gescheiterten Upgrade zurück. Auf keiner Maschine wird etwas geändert, bevor die Seite „Verfahren“ bestätigt ist.</translation>
    </message>
    <message>
        <source>&amp;Roll back a cluster</source>
        <translation>&amp;Cluster zurückrollen</translation>
    </message>
    <message>
        <source>Name the machines, choose a snapshot, see every command before it runs.</source>
        <translation>Die Maschinen nennen, einen Snapshot wählen, jeden Befehl sehen, bevor er läuft.</translation>
    </message>
    <message>
        <source>The same pages and the same commands against a simulated cluster on this computer.</source>
        <translation>Dieselben Seiten und dieselben Befehle gegen einen simulierten Cluster auf diesem Computer.</translation>
    </message>
    <message>
        <source>R&amp;ecords</source>
        <translation>P&amp;rotokolle</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Zuletzt benutzte Fälle</translation>
    </message>
    <message>
        <source>A run that lost its window, its computer or its connection goes on from its journal.</source>
        <translation>Ein Lauf, der sein Fenster, seinen Computer oder seine Verbindung verlor, geht von seinem Journal aus weiter.</translation>
    </message>
    <message>
        <source>There is no interrupted run.</source>
        <translation>Es gibt keinen unterbrochenen Lauf.</translation>
    </message>
    <message>
        <source>%1, begun %2, stands at %3.</source>
        <translation>%1, begonnen %2, steht bei %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n more can go on.</source>
        <translation>
            <numerusform>%n weiterer kann fortgesetzt werden.</numerusform>
            <numerusform>%n weitere können fortgesetzt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read, print or save what past runs did.</source>
        <translation>Lesen, drucken oder speichern, was vergangene Läufe getan haben.</translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation>Es gibt noch keinen Lauf.</translation>
    </message>
    <message>
        <source>None yet. A case is the list of machines and choices; it can be saved from the menu “Case” and opened again here.</source>
        <translation>Noch keine. Ein Fall ist die Liste der Maschinen und Einstellungen; er lässt sich im Menü „Fall“ speichern und hier wieder öffnen.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Open this case</source>
        <translation>Diesen Fall öffnen</translation>
    </message>
    <message>
        <source>Finished runs that still keep copies on their nodes</source>
        <translation>Beendete Läufe, deren Kopien noch auf den Knoten liegen</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1 (Übung)</translation>
    </message>
    <message>
        <source>Clean up what was kept…</source>
        <translation>Aufbewahrtes aufräumen …</translation>
    </message>
    <message>
        <source>%1, rolled back to %2, %3</source>
        <translation>%1, zurückgerollt auf %2, %3</translation>
    </message>
    <message>
        <source>Continue an &amp;interrupted run</source>
        <translation>&amp;Unterbrochenen Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Prac&amp;tice</source>
        <translation>Übun&amp;g</translation>
    </message>
</context>
<context>
    <name>ui::StateCellDelegate</name>
    <message>
        <source>point of no return passed</source>
        <translation>kein Zurück mehr</translation>
    </message>
    <message>
        <source>point of no return</source>
        <translation>ab hier kein Zurück</translation>
    </message>
</context>
<context>
    <name>ui::StepDetails</name>
    <message>
        <source>%1, about %2</source>
        <translation>%1, betrifft %2</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Auf %1</translation>
    </message>
    <message>
        <source>the output has: %1</source>
        <translation>die Ausgabe enthält: %1</translation>
    </message>
    <message>
        <source>the output has one of: %1</source>
        <translation>die Ausgabe enthält eines von: %1</translation>
    </message>
    <message>
        <source>the output does not have: %1</source>
        <translation>die Ausgabe enthält nicht: %1</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nichts wird aufbewahrt</translation>
    </message>
    <message>
        <source>What it replaces is kept in</source>
        <translation>Was er ersetzt, wird aufbewahrt in</translation>
    </message>
    <message>
        <source>What the documents say</source>
        <translation>Was die Dokumentation sagt</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>Warum es abweicht</translation>
    </message>
    <message>
        <source>reported as overdue after %1, never ended by itself</source>
        <translation>nach %1 als überfällig gemeldet, nie von selbst beendet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>usually %1; %2</source>
        <translation>gewöhnlich %1; %2</translation>
    </message>
    <message>
        <source>Details of the step</source>
        <translation>Einzelheiten des Schritts</translation>
    </message>
    <message>
        <source>Point of no return</source>
        <translation>Ab hier kein Zurück</translation>
    </message>
    <message>
        <source>From the start of this step on its command is not ended half-way.</source>
        <translation>Vom Start dieses Schritts an wird sein Befehl nicht auf halbem Weg beendet.</translation>
    </message>
    <message>
        <source>From the line “%1” on its command is not ended half-way.</source>
        <translation>Von der Zeile „%1“ an wird sein Befehl nicht auf halbem Weg beendet.</translation>
    </message>
    <message>
        <source>It counts as done when</source>
        <translation>Als erledigt gilt er, wenn</translation>
    </message>
    <message>
        <source>How to go back</source>
        <translation>Der Weg zurück</translation>
    </message>
    <message>
        <source>If the step does not come to its end, you may choose to have this run:</source>
        <translation>Wenn der Schritt nicht zu seinem Ende kommt, können Sie dies ausführen lassen:</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Schwere: %1</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>From version, to version</source>
        <translation>Von Version, auf Version</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>Digest of this plan</source>
        <translation>Prüfsumme dieses Plans</translation>
    </message>
    <message>
        <source>Choose a step to see its exact commands.</source>
        <translation>Einen Schritt wählen, um seine genauen Befehle zu sehen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why it could not be checked</source>
        <translation>Warum es nicht geprüft werden konnte</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Deletes what this run kept</source>
        <translation>Löscht, was dieser Lauf aufbewahrt hat</translation>
    </message>
    <message>
        <source>Release that runs</source>
        <translation>Laufendes Release</translation>
    </message>
    <message>
        <source>This step reads and changes nothing.</source>
        <translation>Dieser Schritt liest und ändert nichts.</translation>
    </message>
    <message>
        <source>This step changes something.</source>
        <translation>Dieser Schritt ändert etwas.</translation>
    </message>
    <message>
        <source>This step destroys something: read what it keeps.</source>
        <translation>Dieser Schritt zerstört etwas: lesen, was er aufbewahrt.</translation>
    </message>
    <message>
        <source>Why this procedure</source>
        <translation>Warum dieses Verfahren</translation>
    </message>
    <message>
        <source>How the nodes are reached</source>
        <translation>Wie die Knoten erreicht werden</translation>
    </message>
</context>
<context>
    <name>ui::StepRail</name>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1: you are here</source>
        <translation>%1: aktuelle Seite</translation>
    </message>
    <message>
        <source>%1: to come</source>
        <translation>%1: steht noch aus</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::VerificationPage</name>
    <message>
        <source>Is it back?</source>
        <translation>Ist alles zurück?</translation>
    </message>
    <message>
        <source>What was read before and after, and what the final checks saw.</source>
        <translation>Was vorher und nachher gelesen wurde und was die Abschlussprüfungen sahen.</translation>
    </message>
    <message>
        <source>See the &amp;record</source>
        <translation>Zum P&amp;rotokoll</translation>
    </message>
    <message>
        <source>Final checks</source>
        <translation>Abschlussprüfungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Facts before and after</source>
        <translation>Fakten vorher und nachher</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>for example: v2.11.3, local cluster is Active</source>
        <translation>zum Beispiel: v2.11.3, Cluster local ist Active</translation>
    </message>
    <message>
        <source>What you sa&amp;w; it is kept in the record when you leave this field</source>
        <translation>Was z&amp;u sehen war; wird beim Verlassen dieses Felds ins Protokoll aufgenommen</translation>
    </message>
    <message>
        <source>The run is %1.</source>
        <translation>Der Lauf ist %1.</translation>
    </message>
    <message>
        <source>The run is %1: %2</source>
        <translation>Der Lauf ist %1: %2</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Seen in the browser: %1</source>
        <translation>Im Browser gesehen: %1</translation>
    </message>
    <message>
        <source>Kept in the record.</source>
        <translation>Im Protokoll festgehalten.</translation>
    </message>
    <message>
        <source>&amp;I looked at Rancher in the browser</source>
        <translation>&amp;Ich habe Rancher im Browser angesehen</translation>
    </message>
    <message>
        <source>No program can see it for you: the version stands in the bottom-left corner of the page.</source>
        <translation>Kein Programm kann das für Sie sehen: Die Version steht unten links auf der Seite.</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>Final checks: %1.</source>
        <translation>Abschlussprüfungen: %1.</translation>
    </message>
    <message>
        <source>No final check was made.</source>
        <translation>Es wurde keine Abschlussprüfung gemacht.</translation>
    </message>
</context>
<context>
    <name>ui::WizardFrame</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>wizard::RunEngine</name>
    <message>
        <source>This engine has driven its run already.</source>
        <translation>Diese Engine hat ihren Lauf schon gefahren.</translation>
    </message>
    <message>
        <source>This run was begun already.</source>
        <translation>Dieser Lauf wurde schon begonnen.</translation>
    </message>
    <message>
        <source>Resume it.</source>
        <translation>Ihn fortsetzen.</translation>
    </message>
    <message>
        <source>This run has ended (%1).</source>
        <translation>Dieser Lauf ist beendet (%1).</translation>
    </message>
    <message>
        <source>This run was never confirmed, or its plan no longer fits.</source>
        <translation>Dieser Lauf wurde nie bestätigt, oder sein Plan passt nicht mehr.</translation>
    </message>
    <message>
        <source>Make the plan again and confirm it.</source>
        <translation>Den Plan neu erstellen und bestätigen.</translation>
    </message>
    <message>
        <source>The last line of the journal was torn and was dropped.</source>
        <translation>Die letzte Zeile des Journals war abgerissen und wurde verworfen.</translation>
    </message>
    <message>
        <source>The run does not go on; nothing can be asked of it.</source>
        <translation>Der Lauf geht nicht weiter; nichts kann von ihm verlangt werden.</translation>
    </message>
    <message>
        <source>%1 was not asked: its token was not given.</source>
        <translation>%1 wurde nicht gefragt: Das Token dafür wurde nicht angegeben.</translation>
    </message>
    <message>
        <source>Nobody led the run from %1 to %2 (UTC). What had been started went on on the nodes; they are asked what became of it.</source>
        <translation>Niemand führte den Lauf von %1 bis %2 (UTC). Was gestartet war, lief auf den Knoten weiter; sie werden gefragt, was daraus geworden ist.</translation>
    </message>
</context>
</TS>
