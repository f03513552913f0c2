package dev.groundwork.domain.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people call the columns of their own tables, in several languages. */
final class ColumnNames {

    private static final Map<ApplicationColumn, List<String>> NAMES = Map.ofEntries(
            Map.entry(
                    ApplicationColumn.COMPANY,
                    List.of(
                            "company",
                            "company name",
                            "employer",
                            "organization",
                            "organisation",
                            "firma",
                            "firmenname",
                            "unternehmen",
                            "arbeitgeber",
                            "entreprise",
                            "société",
                            "employeur",
                            "empresa",
                            "azienda")),
            Map.entry(
                    ApplicationColumn.ROLE,
                    List.of(
                            "role",
                            "title",
                            "job title",
                            "position",
                            "job",
                            "stelle",
                            "stellenbezeichnung",
                            "jobtitel",
                            "titel",
                            "rolle",
                            "poste",
                            "intitulé",
                            "puesto",
                            "cargo",
                            "ruolo")),
            Map.entry(
                    ApplicationColumn.STAGE,
                    List.of(
                            "status", "stage", "state", "phase", "stand", "statut", "étape", "estado", "etapa",
                            "stato")),
            Map.entry(
                    ApplicationColumn.STAGE_ENTERED_AT,
                    List.of("status date", "stage date", "status since", "status seit", "stand vom")),
            Map.entry(
                    ApplicationColumn.APPLIED_ON,
                    List.of(
                            "applied",
                            "applied on",
                            "applied at",
                            "applied date",
                            "date applied",
                            "application date",
                            "date",
                            "beworben am",
                            "bewerbungsdatum",
                            "bewerbung am",
                            "datum",
                            "gesendet am",
                            "date de candidature",
                            "candidature",
                            "fecha",
                            "fecha de solicitud")),
            Map.entry(
                    ApplicationColumn.CLOSED_ON,
                    List.of("closed", "closed on", "rejected on", "date closed", "absage am", "beendet am")),
            Map.entry(
                    ApplicationColumn.POSTING_URL,
                    List.of(
                            "link",
                            "url",
                            "job url",
                            "job link",
                            "posting",
                            "posting url",
                            "job posting",
                            "website",
                            "stellenanzeige",
                            "anzeige",
                            "lien",
                            "annonce",
                            "enlace")),
            Map.entry(
                    ApplicationColumn.LOCATION,
                    List.of(
                            "location",
                            "city",
                            "place",
                            "ort",
                            "standort",
                            "stadt",
                            "arbeitsort",
                            "lieu",
                            "ville",
                            "ubicación",
                            "ciudad",
                            "sede")),
            Map.entry(
                    ApplicationColumn.WORK_MODE,
                    List.of("work mode", "workplace", "workplace type", "remote", "arbeitsmodell", "télétravail")),
            Map.entry(
                    ApplicationColumn.EMPLOYMENT_TYPE,
                    List.of(
                            "employment type",
                            "job type",
                            "contract",
                            "contract type",
                            "anstellungsart",
                            "vertragsart",
                            "contrat")),
            Map.entry(
                    ApplicationColumn.SALARY_NOTE,
                    List.of(
                            "salary",
                            "salary range",
                            "compensation",
                            "pay",
                            "gehalt",
                            "gehaltsvorstellung",
                            "vergütung",
                            "salaire",
                            "salario",
                            "stipendio")),
            Map.entry(
                    ApplicationColumn.SOURCE,
                    List.of(
                            "source",
                            "found on",
                            "found via",
                            "via",
                            "channel",
                            "job board",
                            "quelle",
                            "kanal",
                            "gefunden über",
                            "portal",
                            "fuente")),
            Map.entry(ApplicationColumn.TAGS, List.of("tags", "labels", "keywords", "schlagwörter", "mots-clés")),
            Map.entry(ApplicationColumn.EXCITEMENT, List.of("excitement", "stars", "rating", "interest", "interesse")),
            Map.entry(
                    ApplicationColumn.DESCRIPTION,
                    List.of("description", "job description", "beschreibung", "stellenbeschreibung", "descripción")),
            Map.entry(
                    ApplicationColumn.NOTES,
                    List.of(
                            "notes",
                            "note",
                            "comments",
                            "comment",
                            "remarks",
                            "notizen",
                            "notiz",
                            "bemerkung",
                            "bemerkungen",
                            "kommentar",
                            "anmerkung",
                            "anmerkungen",
                            "remarques",
                            "commentaires",
                            "notas",
                            "comentarios")),
            Map.entry(
                    ApplicationColumn.FOLLOW_UP_ON,
                    List.of(
                            "follow up",
                            "follow up on",
                            "follow up date",
                            "next follow up",
                            "nachfassen",
                            "nachfassen am",
                            "wiedervorlage",
                            "relance")),
            Map.entry(
                    ApplicationColumn.DEADLINE,
                    List.of("deadline", "closing date", "apply by", "frist", "bewerbungsfrist", "date limite")));

    private static final Map<String, ApplicationColumn> BY_KEY = byKey();

    private ColumnNames() {}

    /** @param key a name as {@link Header} compares names */
    static Optional<ApplicationColumn> meaning(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    private static Map<String, ApplicationColumn> byKey() {
        Map<String, ApplicationColumn> byKey = new HashMap<>();
        NAMES.forEach((field, names) -> names.forEach(name -> byKey.put(Header.key(name), field)));
        return byKey;
    }
}
