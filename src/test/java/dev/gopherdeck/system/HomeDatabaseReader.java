package dev.gopherdeck.system;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Looks into the database of a home that is being served. */
final class HomeDatabaseReader {

    private HomeDatabaseReader() {}

    static List<String> column(Path home, String sql) throws IOException, SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect(home);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    static Connection connect(Path home) throws IOException, SQLException {
        Properties access = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("database.properties"))) {
            access.load(reader);
        }
        String url = "jdbc:postgresql://%s:%s/%s"
                .formatted(access.getProperty("host"), access.getProperty("port"), access.getProperty("database"));
        return DriverManager.getConnection(url, access.getProperty("user"), access.getProperty("password"));
    }
}
