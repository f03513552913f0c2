package dev.groundwork.web.account;

import dev.groundwork.domain.account.AccessToken.Scope;
import dev.groundwork.domain.account.NewToken;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;

/** A token that a candidate wants, and the password that allows it. */
public class AccessTokenForm {

    /** Whole days a token can be made for; 0 stands for no end. */
    static final List<Integer> LIVES = List.of(30, 90, 365, 0);

    private static final int USUAL_LIFE = 90;

    @RestForm
    String name;

    @RestForm
    List<String> scopes;

    @RestForm
    String days;

    @RestForm
    String currentPassword;

    static AccessTokenForm blank() {
        AccessTokenForm form = new AccessTokenForm();
        form.scopes = List.of(Scope.READ.name());
        form.days = String.valueOf(USUAL_LIFE);
        return form;
    }

    NewToken wanted(Instant now) {
        Set<Scope> wanted = new HashSet<>();
        for (Scope scope : Scope.values()) {
            if (has(scope.name())) {
                wanted.add(scope);
            }
        }
        int life = life();
        return new NewToken(name, wanted, life == 0 ? null : now.plus(Duration.ofDays(life)));
    }

    public boolean has(String scope) {
        return scopes != null && scopes.contains(scope);
    }

    public String getName() {
        return name;
    }

    public String getDays() {
        return String.valueOf(life());
    }

    /** Whatever else is sent gets the usual life: never longer than what was offered. */
    private int life() {
        return LIVES.stream()
                .filter(life -> String.valueOf(life).equals(days))
                .findFirst()
                .orElse(USUAL_LIFE);
    }
}
