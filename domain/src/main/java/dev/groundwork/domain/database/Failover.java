package dev.groundwork.domain.database;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Leaves a server that is only read any more. Its connections are in order, so the pool would keep them until they are
 * old; new ones lead to whoever is written to now.
 */
@ApplicationScoped
public class Failover {

    private final AgroalDataSource connections;

    Failover(AgroalDataSource connections) {
        this.connections = connections;
    }

    /** Gives the connections up, each when it comes back, if a failure was due to such a server. */
    public void leaveIfReadOnly(Throwable failure) {
        if (DatabaseFailure.isOfReadOnlyServer(failure)) {
            connections.flush(FlushMode.GRACEFUL);
        }
    }
}
