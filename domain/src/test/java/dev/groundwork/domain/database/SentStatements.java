package dev.groundwork.domain.database;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The SQL that Hibernate sends, as it is written, with a question mark for each value. */
@PersistenceUnitExtension
@ApplicationScoped
public class SentStatements implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private static final List<String> SENT = new CopyOnWriteArrayList<>();

    /** Does something and remembers the SQL meanwhile. */
    static List<String> during(Runnable action) {
        SENT.clear();
        action.run();
        return new ArrayList<>(SENT);
    }

    @Override
    public String inspect(String sql) {
        SENT.add(sql);
        return sql;
    }
}
