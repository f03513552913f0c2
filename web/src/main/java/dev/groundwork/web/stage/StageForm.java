package dev.groundwork.web.stage;

import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageDetails;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.web.application.Typed;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;

/** A stage as a candidate types it. */
public class StageForm {

    @RestForm
    public String name;

    @RestForm
    public String kind;

    static StageForm of(Stage stage) {
        StageForm form = new StageForm();
        form.name = stage.name;
        form.kind = stage.kind.name();
        return form;
    }

    /** @throws dev.groundwork.domain.InvalidInput with all that breaks a rule */
    StageDetails details() {
        Typed typed = new Typed();
        return typed.into(new StageDetails(name, typed.choice("kind", kind, StageKind.class), null));
    }

    /** Whether a kind is chosen. */
    public boolean isOf(StageKind offered) {
        return Objects.equals(offered.name(), kind);
    }
}
