package dev.gopherdeck.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Notes every SQL statement that goes to the database, whoever sends it: Hibernate, JdbcClient or anybody else. */
public final class StatementCounter implements BeanPostProcessor {

    private final List<String> statements = new CopyOnWriteArrayList<>();

    /** What was sent since the last call. */
    public List<String> drain() {
        List<String> sent = new ArrayList<>(statements);
        statements.clear();
        return sent;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? watch(DataSource.class, source, "") : bean;
    }

    private <T> T watch(Class<T> type, Object target, String sql) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                statements.add(arguments == null ? sql : String.valueOf(arguments[0]));
            }
            try {
                Object result = method.invoke(target, arguments);
                String text = arguments != null && arguments.length > 0 ? String.valueOf(arguments[0]) : "";
                return wrap(result, text);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object wrap(Object result, String sql) {
        if (result instanceof Connection) {
            return watch(Connection.class, result, "");
        }
        if (result instanceof PreparedStatement) {
            return watch(PreparedStatement.class, result, sql);
        }
        return result instanceof Statement ? watch(Statement.class, result, "") : result;
    }

    /** Imported by a test that counts. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Counting {

        @Bean
        static StatementCounter statementCounter() {
            return new StatementCounter();
        }
    }
}
