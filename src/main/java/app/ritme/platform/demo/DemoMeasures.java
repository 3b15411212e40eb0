package app.ritme.platform.demo;

import app.ritme.outcome.measure.Basis;
import app.ritme.outcome.measure.Figure;
import app.ritme.outcome.measure.GuestMeasureService;
import app.ritme.outcome.measure.Measure;
import app.ritme.outcome.measure.MeasurementId;
import app.ritme.outcome.measure.Sex;
import app.ritme.outcome.shown.GuestFigureService;
import app.ritme.outcome.shown.Showing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What was measured of the guests of the demo. */
@Component
@Profile("demo")
class DemoMeasures {

    private final GuestMeasureService measures;
    private final GuestFigureService figures;

    DemoMeasures(GuestMeasureService measures, GuestFigureService figures) {
        this.measures = measures;
        this.figures = figures;
    }

    void bosrust(DemoHouse house) {
        basis(house, "Marieke", "Loes", new Basis(LocalDate.of(1963, 4, 18), Sex.FEMALE));
        taken(house, "Marieke", "Loes", Measure.CHAIR_STAND, -12, "11");
        taken(house, "Marieke", "Loes", Measure.CHAIR_STAND, -5, "13");
        taken(house, "Marieke", "Loes", Measure.CHAIR_STAND, -1, "14");
        taken(house, "Marieke", "Loes", Measure.GRIP, -12, "21.5");
        taken(house, "Marieke", "Loes", Measure.GRIP, -1, "23");
        taken(house, "Marieke", "Loes", Measure.SHOULDER_FLEXION, -12, "150");
        taken(house, "Marieke", "Loes", Measure.HBA1C, -20, "44");
        taken(house, "Marieke", "Loes", Measure.STRESS, -12, "8");
        taken(house, "Marieke", "Loes", Measure.STRESS, -5, "6");
        taken(house, "Marieke", "Loes", Measure.STRESS, -1, "5");
        taken(house, "Marieke", "Loes", Measure.SLEEP, -12, "5.5");
        taken(house, "Marieke", "Loes", Measure.SLEEP, -1, "6.5");
        taken(house, "Annelies", "Bram", Measure.RESTING_HEART_RATE, -8, "74");
        taken(house, "Annelies", "Bram", Measure.RESTING_HEART_RATE, -1, "68");
        taken(house, "Annelies", "Noor", Measure.WEIGHT, -9, "52.3");
        taken(house, "Annelies", "Noor", Measure.WEIGHT, -2, "53.1");
        taken(house, "Annelies", "Noor", Measure.GRIP, -9, "24");
        taken(house, "Annelies", "Noor", Measure.GRIP, -2, "27");
        house.coach(
                "Annelies", -1, 9, () -> figures.choose(house.guest("Noor"), Map.of(Figure.WEIGHT, Showing.HIDDEN)));
    }

    /** The knee of Jef, once read wrongly. */
    void clinic(DemoHouse house) {
        basis(house, "Wout", "Jef", new Basis(LocalDate.of(1957, 9, 2), Sex.MALE));
        MeasurementId wrong = taken(house, "Wout", "Jef", Measure.KNEE_FLEXION, -5, "59");
        house.coach(
                "Wout",
                -5,
                12,
                () -> measures.correct(wrong, new BigDecimal(95), house.today().minusDays(5)));
        taken(house, "Wout", "Jef", Measure.KNEE_FLEXION, -1, "104");
        taken(house, "Wout", "Jef", Measure.UP_AND_GO, -5, "12.4");
        taken(house, "Wout", "Jef", Measure.UP_AND_GO, -1, "11.1");
        taken(house, "Wout", "Jef", Measure.SPPB, -5, "9");
    }

    private void basis(DemoHouse house, String coach, String guest, Basis basis) {
        house.coach(coach, -1, 9, () -> measures.basis(house.guest(guest), basis));
    }

    private MeasurementId taken(DemoHouse house, String coach, String guest, Measure measure, int day, String value) {
        var kept = new AtomicReference<MeasurementId>();
        house.coach(
                coach,
                -1,
                10,
                () -> kept.set(measures.record(
                        house.guest(guest),
                        measure,
                        new BigDecimal(value),
                        house.today().plusDays(day))));
        return kept.get();
    }
}
