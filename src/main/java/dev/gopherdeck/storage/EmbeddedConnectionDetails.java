package dev.gopherdeck.storage;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Hands the embedded server to Spring Boot's own data source, Flyway and JPA. */
record EmbeddedConnectionDetails(Credentials credentials) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return credentials.jdbcUrl();
    }

    @Override
    public String getUsername() {
        return credentials.user();
    }

    @Override
    public String getPassword() {
        return credentials.password();
    }
}
