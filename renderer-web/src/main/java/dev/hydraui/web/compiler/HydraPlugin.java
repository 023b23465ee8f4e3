package dev.hydraui.web.compiler;

import dev.hydraui.web.swap.Development;
import org.teavm.classlib.impl.JCLPlugin;
import org.teavm.vm.spi.After;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** What this renderer adds to TeaVM, which finds it on the class path. */
@After(JCLPlugin.class)
public final class HydraPlugin implements TeaVMPlugin {

  @Override
  public void install(TeaVMHost host) {
    boolean development = "true".equals(host.getProperties().getProperty(Development.PROPERTY));
    host.add(new DevelopmentSwitch(development));
    host.add(new DrawerLinks());
    CompactRecords.install(host, development);
    host.add(new NativeLetters());
    host.add(new PerformerLinks());
    NativeConcatenation.install(host);
  }
}
