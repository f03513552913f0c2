package dev.groundwork.domain.documents;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator decides about documents. Looked up by {@link DocumentStorage}, which no injection point shows. */
@Unremovable
@ConfigMapping(prefix = "groundwork.documents")
public interface DocumentSettings {

    /** How much one candidate may keep in all, all revisions counted. */
    @WithDefault("200M")
    MemorySize quota();
}
