package dev.groundwork.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.api.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the representations are made of: the names that clients rely on. Taking one away breaks them. */
@QuarkusTest
class RepresentationsTest extends ApiTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            StageJson          | slug name kind position
            ApplicationJson    | company companyId role stage stageKind stageEnteredAt furthestKind outcome closedOn outcomeReason postingUrl location workMode employmentType salaryMin salaryMax salaryCurrency salaryPeriod salaryNote source tags excitement description notes appliedOn followUpOn deadline guide careerPaths archivedAt
            StageChangeJson    | stage stageKind enteredAt note
            OutcomeJson        | outcome closedOn reason
            InterviewJson      | applicationId round type title format startsAt startsAtLocal durationMinutes timeZone adjusted location interviewerIds outcome preparation
            TaskJson           | applicationId kind title dueOn recurrence completedAt
            NoteJson           | applicationId companyId contactId text
            MeJson             | email displayName timeZone locale weeklyGoal
            TokenJson          | name scopes expiresAt lastUsedAt
            IssuedTokenJson    | name scopes expiresAt lastUsedAt token
            CompanyJson        | name website location notes applications lastAppliedOn
            TimelineEntryJson  | at type summary subject
            CompetencyJson     | slug name kind weight guide
            ReviewJson         | rating reviewedAt dueAt
            ContactJson        | name companyId company title email phone linkedin notes lastTouchOn nextTouchOn applications
            DocumentJson       | name kind contentType size sha256 revision applicationIds
            GuideJson          | slug title company role level summary workday temperament activities competencies fit questionAreas commonMistake salary careerPaths resumeEvidence checklists builtIn
            ChecklistJson      | applicationId interviewId guide template title items
            ChecklistItemJson  | checklistId title why competency dueAt completedAt position
            PracticeJson       | competency kind minutes practisedAt scores note link
            QuestionJson       | text competency interviewId confidence answer better dueAt asked
            StoryJson          | title situation task action result reflection competencies evidenceKinds told
            StatementJson      | applicationId topic text saidOn to
            FitCheckJson       | applicationId guide answers requirements honestAnswer score verdict deciding
            OfferJson          | applicationId revision receivedOn respondBy respondByLocal timeZone currency base basePeriod bonusTarget bonusGuaranteed equity signOn clawBackMonths benefits startsOn form expectations onCall travel workMode officeDays growth notes
            NegotiationJson    | applicationId saidOn move topic text by offerId
            CostJson           | applicationId name amount currency period rate
            ExchangeRateJson   | from to rate quotedOn
            CriterionJson      | name kind weight ratings
            WebhookJson        | url events active failingSince switchedOffBecause previousSecretUntil
            NewWebhookJson     | url events active secret failingSince switchedOffBecause previousSecretUntil
            WebhookDeliveryJson | webhookId event at payload state attempts dueAt attemptedAt tookMillis responseStatus problem error
            DebriefJson        | interviewId heldAt summary nextStep promised rating questions
            """)
    void aThingHasAnIdAVersionItsTimesAnd(String schema, String names) {
        List<String> expected = new ArrayList<>(List.of("id", "version", "createdAt", "updatedAt"));
        expected.addAll(Arrays.asList(names.split(" ")));
        assertThat(namesIn(schema)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            SubjectJson           | type id
            InvolvementJson       | applicationId part
            AskedJson             | interviewId at
            GuideCompetency       | slug name kind weight why
            Fit                   | for against honestQuestion
            HonestQuestion        | question ifSystems ifFeatures principle
            QuestionArea          | slug name roundType why
            Salary                | pay why expectation inReturn
            CareerPath            | slug name why
            ResumeEvidence        | strong weak rule
            ChecklistTemplate     | slug title stageKind roundType items
            ItemTemplate          | slug title why before competency
            RequirementDetails    | text met evidence plan
            ReadinessJson         | competencies coverage balance
            OneJson               | competency name kind weight score evidence raise
            EvidenceJson          | type id label points
            BalanceJson           | fundamentalShare toolShare warning
            DebriefedQuestionJson | text competency confidence better
            TodayJson             | interviews checklistItems tasks followUps questionsDue stale count
            StaleJson             | applicationId waitingDays quietDays
            FunnelJson            | from to stages
            ReachedJson           | kind count
            FlowJson              | nodes links
            NodeJson              | id label
            LinkJson              | source target count
            SourcesJson           | items
            SourceJson            | source applications responses interviews offers responseRate low high enough
            TimeInStageJson       | stages firstResponse responses ghosted
            StayJson              | stage kind count medianDays lowerQuartileDays upperQuartileDays
            DaysJson              | count medianDays lowerQuartileDays upperQuartileDays
            RateJson              | part whole rate low high enough
            ActivityJson          | from to weeklyGoal weeks
            WeekJson              | week applications interviews practiceMinutes
            PathsJson             | items
            PathJson              | path name open applications
            EquityJson            | kind value units strike vesting refreshers
            VestingJson           | after share
            ComparisonJson        | currency missingRates offers criteria first tippingPoints
            ImportReportJson      | format dryRun rows created updated unchanged skipped problems unmappedColumns
            ProblemJson           | row column message
            Problem               | type title status detail instance violations
            """)
    void whatIsNoRowHas(String schema, String names) {
        assertThat(namesIn(schema)).containsExactlyInAnyOrder(names.split(" "));
    }

    @Test
    void everyListIsAPage() {
        JsonNode schemas = ApiDocument.read().path("components").path("schemas");
        schemas.properties().stream()
                .filter(schema -> schema.getKey().startsWith("PageJson"))
                .forEach(schema -> assertThat(
                                schema.getValue().path("properties").fieldNames())
                        .toIterable()
                        .as(schema.getKey())
                        .containsExactlyInAnyOrder("items", "nextCursor", "total"));
    }

    private static List<String> namesIn(String schema) {
        List<String> names = new ArrayList<>();
        ApiDocument.read()
                .path("components")
                .path("schemas")
                .path(schema)
                .path("properties")
                .fieldNames()
                .forEachRemaining(names::add);
        return names;
    }
}
