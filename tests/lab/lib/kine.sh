# Clusters that keep their keys in a kine table: what the table itself says, and the database server where there is one.
# shellcheck shell=bash

# Rows of a kine table as a person would ask for them; the same SQL in every database.
LIVE_DATA="select substr(name, length('$RKE2_DATA') + 1) from kine k where name like '$RKE2_DATA%' and deleted=0 and id=(select max(id) from kine where name=k.name) order by 1"
LIVE_BOOTSTRAP="select substr(name, length('/bootstrap/') + 1) from kine k where name like '/bootstrap/%' and deleted=0 and id=(select max(id) from kine where name=k.name)"
FIGURES='select count(*), max(id) from kine'
token_hash() { printf %s "$1" | sha256sum | cut -c1-12; }

# One process of the server's unit that stays the same tells that nothing touched it.
untouched() { on server-1 sh -c 'systemctl show -p ActiveState,MainPID,NRestarts rke2-server; /usr/local/bin/rke2 --version; ls -d /root/rke2-rollback-* 2>/dev/null; true'; }

# The database server of a cluster, on host-1. Its password holds what careless quoting breaks.
DB_PASSWORD="pa:ss#1'\$x y"
DB_PASSWORD_URL='pa%3Ass%231%27%24x%20y'
database_start() { # $1 postgres or mysql
    if [ "$1" = postgres ]; then
        on host-1 sh -c 'echo "listen_addresses = '"'*'"'" > /etc/postgresql/15/main/conf.d/lab.conf
            echo "host kubernetes rke2 0.0.0.0/0 scram-sha-256" >> /etc/postgresql/15/main/pg_hba.conf
            systemctl start postgresql && cd /tmp && runuser -u postgres -- psql -q -v p="$1"' sh "$DB_PASSWORD" <<'SQL'
create role rke2 login password :'p';
create database kubernetes owner rke2;
SQL
    else
        on host-1 sh -c 'printf "[mysqld]\nbind-address = 0.0.0.0\n" > /etc/mysql/mariadb.conf.d/90-lab.cnf
            systemctl start mariadb && mariadb' <<SQL
create database kubernetes;
create user rke2 identified by '${DB_PASSWORD//\'/\'\'}';
grant all privileges on kubernetes.* to rke2;
SQL
    fi
}
database_endpoint() { # $1 postgres or mysql
    local host
    host=$(address_of host-1)
    if [ "$1" = postgres ]; then echo "postgres://rke2:$DB_PASSWORD_URL@$host:5432/kubernetes"; else echo "mysql://rke2:$DB_PASSWORD@tcp($host:3306)/kubernetes"; fi
}
# Asked as the database's own administrator on its machine: no client of the product has a hand in it.
database_ask() { # $1 postgres or mysql, $2 question
    if [ "$1" = postgres ]; then on host-1 sh -c 'cd /tmp && runuser -u postgres -- psql -d kubernetes -Atc "$1"' sh "$2"; else on host-1 mariadb -NBe "$2" kubernetes; fi \
        | tr '\t' '|' | paste -sd, -
}
