// The project has been built and tested; now the command finds its plugin and writes its format.
project = new File(basedir, 'project/shout')
jar = new File(basedir, '../../../../../../examples/converter/target/nutgraf.jar').canonicalPath
java = new File(System.getProperty('java.home'), 'bin/java').path

String nutgraf(String... arguments) {
    def process = new ProcessBuilder([java, '-jar', jar, *arguments, '--plugin-path', 'target'])
        .directory(project).redirectErrorStream(true).start()
    process.outputStream.close()
    def output = process.inputStream.getText('UTF-8')
    assert process.waitFor() == 0 : output
    return output
}

def contract = new File(project, 'target/surefire-reports/TEST-org.example.shout.ShoutExporterContractTest.xml')
def suite = new groovy.xml.XmlSlurper().parse(contract)
assert suite.@tests.toInteger() > 20 && suite.@skipped == '0' : contract.text

assert nutgraf('formats').contains('shout')

new File(project, 'article.txt').setText('Ferry stops for winter\n\nThe last ferry leaves on Friday.\n', 'UTF-8')
assert nutgraf('convert', '--to', 'shout', '--out', '-', '--no-progress', 'article.txt').startsWith('Ferry stops for winter\n  The last')
