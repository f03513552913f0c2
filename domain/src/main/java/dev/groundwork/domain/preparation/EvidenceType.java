package dev.groundwork.domain.preparation;

/** What readiness is read from, and how many of the hundred points it can give. */
public enum EvidenceType {
    PRACTICE(40),
    CHECKLIST_ITEM(20),
    QUESTION(25),
    STORY(15);

    /** The most it can give. */
    public final int most;

    EvidenceType(int most) {
        this.most = most;
    }
}
