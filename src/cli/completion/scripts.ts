import type { Shell } from './shells.ts';

// Every script asks the program itself and offers files where it has no answer.

const bash = `# bagihabis: pelengkapan untuk bash. Pasang: source <(bagihabis lengkapi bash)
_bagihabis() {
    local baris
    COMPREPLY=()
    while IFS= read -r baris; do
        COMPREPLY+=("\${baris%%$'\\t'*}")
    done < <(bagihabis lengkapi --kata "$COMP_CWORD" "\${COMP_WORDS[@]}" 2>/dev/null)
    if [[ "\${COMPREPLY[0]}" == *= ]]; then compopt -o nospace 2>/dev/null; fi
}
complete -o bashdefault -o default -F _bagihabis bagihabis
`;

const zsh = `#compdef bagihabis
# bagihabis: pelengkapan untuk zsh. Pasang: source <(bagihabis lengkapi zsh)
_bagihabis() {
    local -a calon sambung
    local baris kata arti
    for baris in "\${(@f)$(bagihabis lengkapi --kata $((CURRENT - 1)) "\${(@Q)words}" 2>/dev/null)}"; do
        [[ -n "$baris" ]] || continue
        kata="\${baris%%$'\\t'*}"
        arti="\${baris#*$'\\t'}"
        if [[ "$kata" == *= ]]; then sambung+=("$kata")
        elif [[ "$kata" == "$baris" ]]; then calon+=("$kata")
        else calon+=("$kata:$arti")
        fi
    done
    if (( \${#calon} + \${#sambung} == 0 )); then
        compset -P '*='
        _files
        return
    fi
    (( \${#calon} )) && _describe -t pilihan pilihan calon
    (( \${#sambung} )) && compadd -S '' -- "\${sambung[@]}"
}
(( \${+functions[compdef]} )) || { autoload -Uz compinit && compinit }
if [[ "\${funcstack[1]}" == _bagihabis ]]; then _bagihabis "$@"; else compdef _bagihabis bagihabis; fi
`;

const fish = `# bagihabis: pelengkapan untuk fish. Pasang: bagihabis lengkapi fish | source
function __bagihabis_calon
    set -l kata (commandline -opc)
    set -l akhir (commandline -ct)
    set -l calon (bagihabis lengkapi --kata (count $kata) $kata $akhir 2>/dev/null)
    if test (count $calon) -gt 0
        printf '%s\\n' $calon
    else
        set -l awal (string match -r '^.*=' -- "$akhir")
        for berkas in (__fish_complete_path (string replace -r '^.*=' '' -- "$akhir"))
            echo -- "$awal$berkas"
        end
    end
end
complete -c bagihabis -f -a '(__bagihabis_calon)'
`;

const powershell = `# bagihabis: pelengkapan untuk PowerShell. Pasang: bagihabis lengkapi powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName bagihabis -ScriptBlock {
    param($kata, $baris, $kursor)
    $semua = @($baris.CommandElements | Where-Object { $_.Extent.StartOffset -lt $kursor } | ForEach-Object { $_.ToString() })
    $ke = if ($kata -eq '') { $semua.Count } else { $semua.Count - 1 }
    bagihabis lengkapi --kata $ke @semua 2>$null | ForEach-Object {
        $calon, $arti = $_ -split "\`t", 2
        if (-not $arti) { $arti = $calon }
        [System.Management.Automation.CompletionResult]::new($calon, $calon, 'ParameterValue', $arti)
    }
}
`;

/** What each shell is to run when it starts. */
export const SCRIPTS: Readonly<Record<Shell, string>> = { bash, zsh, fish, powershell };
