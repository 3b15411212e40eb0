package app.ritme.e2e;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.account.SignInService;
import app.ritme.journal.JournalFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-52: who runs the server renews the keys of a house; the guest reads and writes as before. */
@DisplayName("UC-52 Renew the keys")
@SuppressWarnings("NullAway.Init")
class UC52RenewKeysIT extends BrowserTest {

    @Autowired
    private SignInService signIns;

    @Autowired
    private JournalFixtures journals;

    @Test
    void renewsTheKeysOfAHouseWhileItsGuestsGoOn() {
        House house = houses.aHouse("Sleutelhuis");
        Someone loes = someone(house, "Loes", Role.GUEST);
        House.Person guest = loes.person();
        journals.anEntry(guest, "The lake was still.");
        byte[] before = textOf(guest);
        Tab operator = operator().go("/operator/house/" + house.slug()).sees("Keys of this house");
        operator.click("renew-keys")
                .sees("Nobody notices.")
                .axe()
                .click("confirm-go")
                .sees("The keys are being renewed.");

        await().atMost(30, SECONDS).until(() -> is(house, "waits_until is not null"));
        operator.go("/operator/keys").sees("Sleutelhuis").sees("1 row of texts").axe();
        journals.anEntry(guest, "It still is.");
        hoursPass(house);

        await().atMost(30, SECONDS).until(() -> is(house, "ended_at is not null"));
        operator.click("refresh").sees("The old keys are destroyed.").axe();
        assertThat(textOf(guest)).isNotEqualTo(before);
        today(loes, Device.PHONE, Language.EN)
                .go(loes.page("journal/earlier"))
                .sees("The lake was still.")
                .sees("It still is.")
                .axe();
    }

    private Tab operator() {
        houses.anOperator();
        int earlier = mailsTo(Houses.OPERATOR).size();
        signIns.mailLink(Houses.OPERATOR, "198.51.100.1");
        Tab tab = visitor(Device.DESKTOP, Language.EN).open(link(Houses.OPERATOR, earlier + 1));
        return tab.click("sign-in").arrived("/(houses|o/.*)?");
    }

    private byte[] textOf(House.Person guest) {
        return superuser()
                .sql("select content from app.journal_entry where person_id = :guest order by id limit 1")
                .param("guest", guest.person())
                .query((row, index) -> row.getBytes(1))
                .single();
    }

    private boolean is(House house, String how) {
        return superuser()
                .sql("select exists (select from platform.key_renewal where organisation_id = :house and " + how + ")")
                .param("house", house.tenant())
                .query(Boolean.class)
                .single();
    }

    private void hoursPass(House house) {
        superuser()
                .sql("update app.person_key set emptied_at = emptied_at - interval '2 hours' where tenant_id = :house")
                .param("house", house.tenant())
                .update();
        superuser()
                .sql(
                        "update app.scheduled_task set execution_time = now() where task_name = 'keys.renew' and tenant_id = :house")
                .param("house", house.tenant())
                .update();
    }
}
