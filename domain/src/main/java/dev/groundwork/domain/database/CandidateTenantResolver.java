package dev.groundwork.domain.database;

import dev.groundwork.domain.account.CurrentCandidate;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells Hibernate whose rows a session may see: the current candidate's, or nobody's outside a request. */
@ApplicationScoped
@PersistenceUnitExtension
public class CandidateTenantResolver implements TenantResolver {

    @Override
    public String getDefaultTenantId() {
        return CurrentCandidate.NOBODY.toString();
    }

    @Override
    public String resolveTenantId() {
        return CurrentCandidate.ofRequest().toString();
    }
}
