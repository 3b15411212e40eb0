package app.ritme.schedule;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

/** Sees every change of a session, whoever makes it. */
class SessionWatch {

    private final ScheduleNews news;

    SessionWatch(ScheduleNews news) {
        this.news = news;
    }

    @PostPersist
    @PostUpdate
    @PostRemove
    void changed(Session session) {
        news.changed(session.days());
    }
}
