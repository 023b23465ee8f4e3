package dev.hydraui.android.capability

import dev.hydraui.machine.Capabilities
import dev.hydraui.machine.Loop
import dev.hydraui.machine.Machine
import dev.hydraui.machine.Request
import dev.hydraui.machine.Running
import dev.hydraui.machine.Step
import dev.hydraui.machine.Store
import dev.hydraui.machine.Subscription
import dev.hydraui.node.Node
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit

/** Asks for one thing as a machine does, and takes every answer. */
internal class Asked<A : Any>(capabilities: Capabilities, private val request: Request<A>) :
  Running, Machine<Boolean, A> {

  private val answers = LinkedBlockingQueue<A>()
  private val store = Store.start(this, capabilities, Loop.HERE) { throw AssertionError(it) }

  /** The next answer, however long it takes; an error if none comes. */
  fun next(): A = checkNotNull(answers.poll(20, TimeUnit.SECONDS)) { "no answer came" }

  override fun stop() {
    store.close()
  }

  override fun init(): Step<Boolean, A> = Step.of(true)

  override fun update(state: Boolean, answer: A): Step<Boolean, A> {
    answers.add(answer)
    return Step.of(state)
  }

  override fun subscriptions(state: Boolean): List<Subscription<A>> =
    listOf(Subscription.to<A, A>(request) { it })

  override fun view(state: Boolean): Node<A> = Node.empty()
}
