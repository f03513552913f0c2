package dev.groundwork.domain.transfer;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator decides about imports. The only place where the size of an import is said. */
@ConfigMapping(prefix = "groundwork.imports")
public interface ImportSettings {

    /** As many bytes as a request that brings a file to import may have; an archive needs the quota of documents and more. */
    @WithDefault("264M")
    MemorySize largest();
}
