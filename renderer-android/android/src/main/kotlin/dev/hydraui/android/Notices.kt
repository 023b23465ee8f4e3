package dev.hydraui.android

import dev.hydraui.capability.Platform
import dev.hydraui.component.Tone
import dev.hydraui.component.Ui
import dev.hydraui.machine.Machine
import dev.hydraui.machine.Step
import dev.hydraui.node.Node

/** What a person is told in the window, where they do not want it told by the system. */
internal class Notices(private val words: ProgramWords) :
  Ui<Notices.Event>(), Machine<List<Notices.Told>, Notices.Event> {

  data class Told(val number: Int, val text: String)

  sealed interface Event {
    data class Came(val what: Platform.Notify) : Event

    data class Closed(val number: Int) : Event
  }

  override fun init(): Step<List<Told>, Event> = Step.of(emptyList())

  override fun update(told: List<Told>, event: Event): Step<List<Told>, Event> =
    when (event) {
      is Event.Came -> Step.of(told + Told((told.lastOrNull()?.number ?: 0) + 1, whole(event.what)))
      is Event.Closed -> Step.of(told.filter { it.number != event.number })
    }

  override fun view(told: List<Told>): Node<Event> =
    if (told.isEmpty()) Node.empty()
    else
      toasts(
        words.messages,
        each(told, Told::number) { toast(Tone.INFO, it.text).onDismiss(Event.Closed(it.number)) },
      )

  private fun whole(what: Platform.Notify): String =
    listOf(what.title(), what.text()).filter { it.isNotEmpty() }.joinToString("\n")
}
