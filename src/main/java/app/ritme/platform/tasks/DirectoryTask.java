package app.ritme.platform.tasks;

import app.ritme.account.HouseDirectory;
import app.ritme.people.MemberChanged;
import app.ritme.people.MemberDirectory;
import app.ritme.people.MemberId;
import app.ritme.shared.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Mirrors each change of a member into the directory that offers houses to accounts. */
@Configuration
class DirectoryTask {

    private static final String TASK = "people.directory";

    private final Tasks tasks;

    DirectoryTask(Tasks tasks) {
        this.tasks = tasks;
    }

    @EventListener
    void on(MemberChanged changed) {
        tasks.schedule(TASK, changed.member().value());
    }

    @Bean
    Tasks.Kind mirrorMember(MemberDirectory members, HouseDirectory directory) {
        return new Tasks.Kind(
                TASK,
                member -> members.entry(new MemberId(member))
                        .ifPresent(entry -> entry.role()
                                .ifPresentOrElse(
                                        role -> directory.offer(entry.account(), role),
                                        () -> directory.withdraw(entry.account()))));
    }
}
