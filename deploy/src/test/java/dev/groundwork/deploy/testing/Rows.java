package dev.groundwork.deploy.testing;

import dev.groundwork.domain.database.ConnectionDetails;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks into a database past row-level security. */
public record Rows(ConnectionDetails superuser) {

    /** Those of an application whose embedded server runs. */
    public static Rows of(Path dataFolder) throws IOException {
        String url = ConnectionDetails.leftIn(dataFolder).orElseThrow().jdbcUrl();
        return new Rows(new ConnectionDetails(
                url, "postgres", Files.readString(dataFolder.resolve("pg18/groundwork.password"))));
    }

    /** Another database of the same server, made for the purpose, with an owner as the application's own has. */
    public ConnectionDetails another(String name, ConnectionDetails owner) throws SQLException {
        run("create database " + name + " owner " + owner.username());
        return new ConnectionDetails(
                owner.jdbcUrl().replaceFirst("/[^/]*$", "/" + name), owner.username(), owner.password());
    }

    /** The same server's rows in another database. */
    public Rows in(ConnectionDetails database) {
        return new Rows(new ConnectionDetails(database.jdbcUrl(), superuser.username(), superuser.password()));
    }

    /** Of each table a sum over all its rows. */
    public Map<String, String> sums() throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        for (String table : ask("select relname from pg_class where relnamespace = 'public'::regnamespace"
                + " and relkind = 'r' and relname <> 'flyway_schema_history'")) {
            sums.put(
                    table,
                    ask("select count(*) || ' ' || coalesce(md5(string_agg(t::text, ' ' order by t::text)), '') from "
                                    + table + " t")
                            .get(0));
        }
        return sums;
    }

    /** The first column of what a query finds. */
    public List<String> ask(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    public void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(superuser.jdbcUrl(), superuser.username(), superuser.password());
    }
}
