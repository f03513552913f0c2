/** The REST API. Reads and writes through the domain; holds no rules and no SQL. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Groundwork",
                        version = "1",
                        description =
                                "Everything a candidate can do, by program. Failures are problem details (RFC 9457).",
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
        servers = @Server(url = "/"),
        security = @SecurityRequirement(name = "bearer"),
        components =
                @Components(
                        securitySchemes = {
                            @SecurityScheme(
                                    securitySchemeName = "bearer",
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "bearer",
                                    description =
                                            "An access token, made at /tokens or on the settings page. Its scopes say what it"
                                                    + " may do: read everything (GET), write everything (all other methods), or"
                                                    + " both; each operation names the one it needs"),
                            @SecurityScheme(
                                    securitySchemeName = "password",
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "basic",
                                    description = "E-mail address and password, taken where tokens are made only")
                        }))
package dev.groundwork.api;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
